/**
 * Which elements an add-in's XML manifest may hold, in which order, how often. Excel refuses a manifest in another order.
 * Sources: Microsoft Learn, "How to find the proper order of manifest elements" and the manifest reference.
 */
type Occurrence = "one" | "optional" | "some" | "any";

interface Shape {
  occurs: Occurrence;
  /** In the order in which they must stand; a leaf has none and may hold only text. */
  children: Record<string, Shape>;
}

const shape = (occurs: Occurrence, children: Record<string, Shape> = {}): Shape => ({ occurs, children });
const one = (children?: Record<string, Shape>) => shape("one", children);
const optional = (children?: Record<string, Shape>) => shape("optional", children);
const some = (children?: Record<string, Shape>) => shape("some", children);
const any = (children?: Record<string, Shape>) => shape("any", children);

const localized = { Override: any() };
const icon = one({ Image: some() });
const supertip = one({ Title: one(), Description: one() });
const control = some({
  Label: one(),
  Supertip: supertip,
  Icon: icon,
  Action: one({ SourceLocation: optional(), FunctionName: optional() }),
});

const versionOverrides = optional({
  Description: optional(),
  Hosts: one({
    Host: some({
      Runtimes: optional({ Runtime: one() }),
      DesktopFormFactor: one({
        GetStarted: optional({ Title: one(), Description: one(), LearnMoreUrl: one() }),
        FunctionFile: one(),
        ExtensionPoint: some({
          CustomTab: one({ Group: some({ Label: one(), Icon: icon, Control: control }), Label: one() }),
        }),
      }),
    }),
  }),
  Resources: one({
    Images: one({ Image: some(localized) }),
    Urls: one({ Url: some(localized) }),
    ShortStrings: one({ String: some(localized) }),
    LongStrings: one({ String: some(localized) }),
  }),
});

const officeApp = one({
  Id: one(),
  AlternateId: optional(),
  Version: one(),
  ProviderName: one(),
  DefaultLocale: one(),
  DisplayName: one(localized),
  Description: one(localized),
  IconUrl: one(localized),
  HighResolutionIconUrl: one(localized),
  SupportUrl: one(localized),
  AppDomains: optional({ AppDomain: some() }),
  Hosts: one({ Host: some() }),
  Requirements: one({ Sets: one({ Set: some() }) }),
  DefaultSettings: one({ SourceLocation: one(localized) }),
  Permissions: one(),
  VersionOverrides: versionOverrides,
});

/** What is wrong with the order and number of elements, in words; empty where nothing is. */
export function structureFaults(root: Element): string[] {
  return root.localName === "OfficeApp" ? faultsWithin(root, officeApp) : [`The root is <${root.localName}>, not <OfficeApp>.`];
}

function faultsWithin(element: Element, { children: expected }: Shape): string[] {
  const order = Object.keys(expected);
  const present = [...element.children];
  const faults = Object.entries(expected).flatMap(([name, { occurs }]) => {
    const count = present.filter((child) => child.localName === name).length;
    if (count === 0 && (occurs === "one" || occurs === "some")) return [`<${element.localName}> has no <${name}>.`];
    if (count > 1 && (occurs === "one" || occurs === "optional")) return [`<${element.localName}> has ${count} <${name}>, not one.`];
    return [];
  });

  let last = -1;
  for (const child of present) {
    const childShape = expected[child.localName];
    if (childShape === undefined) {
      faults.push(`<${child.localName}> does not belong into <${element.localName}>.`);
      continue;
    }
    const position = order.indexOf(child.localName);
    if (position < last)
      faults.push(`In <${element.localName}>, <${child.localName}> stands after <${order[last]}>: it must stand before it.`);
    last = Math.max(last, position);
    faults.push(...faultsWithin(child, childShape));
  }
  return faults;
}
