/**
 * Checks an add-in's XML manifest without the internet (Microsoft's own validator posts the file to a service). Limits and
 * enumerations are those of the manifest reference on Microsoft Learn.
 */
import { structureFaults } from "./structure";

/** What the manifest speaks of but does not contain. Paths are relative to the address that serves the add-in. */
export interface Surroundings {
  /** Width and height in pixels of a picture, or null where there is none. */
  pictureSize(path: string): { width: number; height: number } | null;
  pageExists(path: string): boolean;
  /** Names given to Office.actions.associate. */
  functions: readonly string[];
}

/** All faults in words, naming the element; empty for a sound manifest. Text that is not XML is one fault. */
export function manifestFaults(xml: string, surroundings: Surroundings): string[] {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if ([root, ...all(root, "parsererror")].some((element) => element.localName === "parsererror"))
    return ["The manifest is not well-formed XML."];
  return [
    ...structureFaults(root),
    ...identityFaults(root),
    ...textFaults(root),
    ...addressFaults(root, surroundings),
    ...resourceFaults(root),
    ...iconFaults(root, surroundings),
    ...runtimeFaults(root),
    ...requirementFaults(root),
    ...functionFaults(root, surroundings),
  ];
}

/** Elements below root whose own and nearest ancestors' local names are those of the path, such as "Icon > Image"; "*" is any name. */
function all(root: Element, path: string): Element[] {
  const names = path.split(" > ").reverse();
  return [...root.getElementsByTagName("*")].filter((element) => {
    let current: Element | null = element;
    return names.every((name) => {
      const fits = current !== null && (name === "*" || current.localName === name);
      current = current?.parentElement ?? null;
      return fits;
    });
  });
}

const first = (root: Element, path: string): Element | null => all(root, path)[0] ?? null;
const textOf = (root: Element, path: string) => first(root, path)?.textContent?.trim() ?? "";
const attribute = (element: Element | null, name: string) => element?.getAttribute(name) ?? "";
const named = (element: Element) => {
  const id = attribute(element, "id");
  return id === "" ? `<${element.localName}>` : `<${element.localName} id="${id}">`;
};
const faultIf = (wrong: boolean, fault: string) => (wrong ? [fault] : []);

function identityFaults(root: Element): string[] {
  const id = textOf(root, "OfficeApp > Id");
  const version = textOf(root, "OfficeApp > Version");
  const permissions = textOf(root, "OfficeApp > Permissions");
  return [
    ...faultIf(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id), `<Id> is "${id}", not a GUID.`),
    ...faultIf(!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version), `<Version> is "${version}", not two to four numbers of at most five digits.`),
    ...faultIf(
      !["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"].includes(permissions),
      `<Permissions> is "${permissions}", which Office does not know.`,
    ),
  ];
}

const textLimits: [selector: string, limit: number][] = [
  ["OfficeApp > DisplayName", 125],
  ["OfficeApp > Description", 250],
  ["ShortStrings > String", 125],
  ["LongStrings > String", 250],
];

/** Every text for people exists in the default language and once in each other language, within its length. */
function textFaults(root: Element): string[] {
  const defaultLocale = textOf(root, "OfficeApp > DefaultLocale");
  const texts = textLimits.flatMap(([selector, limit]) => all(root, selector).map((element) => ({ element, limit })));
  const locales = new Set(all(root, "Override").map((override) => attribute(override, "Locale")));
  const wholeTag = /^[a-z]{2,3}-([A-Z][a-z]{3}-)?[A-Z]{2}$/;
  return [
    ...[defaultLocale, ...locales].flatMap((locale) =>
      faultIf(!wholeTag.test(locale), `The locale "${locale}" is not a whole tag such as zh-CN.`),
    ),
    ...texts.flatMap(({ element, limit }) => {
      const overrides = [...element.children].map((override) => attribute(override, "Locale"));
      const values = [attribute(element, "DefaultValue"), ...[...element.children].map((override) => attribute(override, "Value"))];
      return [
        ...values.flatMap((value) => faultIf(value === "", `${named(element)} has an empty text.`)),
        ...values.flatMap((value) =>
          faultIf(value.length > limit, `${named(element)} has ${value.length} characters; ${limit} are allowed.`),
        ),
        ...faultIf(overrides.includes(defaultLocale), `${named(element)} overrides the default locale ${defaultLocale}.`),
        ...[...locales].flatMap((locale) => faultIf(!overrides.includes(locale), `${named(element)} has no text for ${locale}.`)),
        ...faultIf(new Set(overrides).size < overrides.length, `${named(element)} overrides one locale twice.`),
      ];
    }),
  ];
}

const addressed = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "DefaultSettings > SourceLocation", "Images > Image", "Urls > Url"];

/** Path relative to the folder of the start page, or null for an address elsewhere. */
function servedPath(root: Element, address: string): string | null {
  const start = attribute(first(root, "DefaultSettings > SourceLocation"), "DefaultValue");
  const folder = start.slice(0, start.lastIndexOf("/") + 1);
  return folder !== "" && address.startsWith(folder) ? address.slice(folder.length) : null;
}

function addressFaults(root: Element, { pageExists }: Surroundings): string[] {
  return addressed
    .flatMap((path) => all(root, path))
    .flatMap((element) => {
      const address = attribute(element, "DefaultValue");
      const path = servedPath(root, address);
      return [
        ...faultIf(!URL.canParse(address) || !address.startsWith("https://"), `${named(element)} is "${address}", not an https address.`),
        ...faultIf(address.length > 2048, `${named(element)} is longer than 2048 characters.`),
        ...faultIf(path === null, `${named(element)} is "${address}", outside the folder that serves the add-in.`),
        ...faultIf(
          path?.endsWith(".html") === true && !pageExists(path),
          `${named(element)} names ${path}, which the build does not make.`,
        ),
      ];
    });
}

/** Which kind of resource an element that bears a resid asks for. */
function expectedResource(element: Element): string {
  if (element.localName === "Image") return "Images";
  if (element.localName === "Description") return "LongStrings";
  return ["Title", "Label"].includes(element.localName) ? "ShortStrings" : "Urls";
}

function resourceFaults(root: Element): string[] {
  const resources = all(root, "Resources > * > *");
  const ids = resources.map((resource) => attribute(resource, "id"));
  const users = all(root, "*").filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((user) => attribute(user, "resid")));
  const controls = ["CustomTab", "Group", "Control"].flatMap((name) => all(root, name)).map((element) => attribute(element, "id"));
  return [
    ...ids.flatMap((id) => faultIf(id.length === 0 || id.length > 32, `The resource id "${id}" does not have 1 to 32 characters.`)),
    ...ids.flatMap((id, index) => faultIf(ids.indexOf(id) < index, `The resource id "${id}" occurs twice.`)),
    ...ids.flatMap((id) => faultIf(!used.has(id), `The resource "${id}" is used nowhere.`)),
    ...users.flatMap((user) => {
      const resid = attribute(user, "resid");
      const kind = resources.find((resource) => attribute(resource, "id") === resid)?.parentElement?.localName;
      const expected = expectedResource(user);
      if (kind === undefined) return [`${named(user)} names the resource "${resid}", which does not exist.`];
      return faultIf(kind !== expected, `${named(user)} names "${resid}" of <${kind}>; it needs one of <${expected}>.`);
    }),
    ...controls.flatMap((id, index) => faultIf(controls.indexOf(id) < index, `The id "${id}" of a tab, group or control occurs twice.`)),
    ...controls.flatMap((id) => faultIf(id.length > 125, `The id "${id}" has more than 125 characters.`)),
  ];
}

function iconFaults(root: Element, { pictureSize }: Surroundings): string[] {
  const pictures = new Map(all(root, "Images > Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
  const wanted = [
    ...all(root, "OfficeApp > IconUrl").map((element) => ({ size: 32, address: attribute(element, "DefaultValue") })),
    ...all(root, "OfficeApp > HighResolutionIconUrl").map((element) => ({ size: 64, address: attribute(element, "DefaultValue") })),
    ...all(root, "Icon > Image").flatMap((image) => {
      const address = pictures.get(attribute(image, "resid"));
      return address === undefined ? [] : [{ size: Number(attribute(image, "size")), address }];
    }),
  ];
  return [
    ...wanted.flatMap(({ size, address }) => {
      const found = pictureSize(servedPath(root, address) ?? address);
      if (found === null) return [`There is no picture ${address}.`];
      return faultIf(
        found.width !== size || found.height !== size,
        `${address} is ${found.width}×${found.height} pixels; ${size}×${size} are needed.`,
      );
    }),
    ...all(root, "Icon").flatMap((icon) => {
      const sizes = all(icon, "Image").map((image) => attribute(image, "size"));
      const owner = icon.parentElement === null ? "" : named(icon.parentElement);
      return ["16", "32", "80"].flatMap((size) => faultIf(!sizes.includes(size), `The icon of ${owner} lacks the size ${size}.`));
    }),
  ];
}

/** A shared runtime does not load unless the pane and the functions name the same page by the same resource. */
function runtimeFaults(root: Element): string[] {
  const runtime = first(root, "Runtimes > Runtime");
  const resid = attribute(runtime, "resid");
  const others = [...all(root, "FunctionFile"), ...all(root, "Action > SourceLocation")];
  const page = attribute(all(root, "Urls > Url").find((url) => attribute(url, "id") === resid) ?? null, "DefaultValue");
  const start = attribute(first(root, "DefaultSettings > SourceLocation"), "DefaultValue");
  return [
    ...faultIf(runtime === null, "There is no <Runtime>: pane and buttons would not share their state."),
    ...faultIf(attribute(runtime, "lifetime") !== "long", `The <Runtime> lives "${attribute(runtime, "lifetime")}", not "long".`),
    ...others.flatMap((element) =>
      faultIf(
        attribute(element, "resid") !== resid,
        `${named(element)} names "${attribute(element, "resid")}", the <Runtime> "${resid}": they must be the same.`,
      ),
    ),
    ...faultIf(page !== start, `The <Runtime> shows "${page}", <DefaultSettings> "${start}": they must be the same.`),
  ];
}

/** The floor is Excel 2021; the sets that are refused would hide the add-in there or are not allowed in a manifest. */
function requirementFaults(root: Element): string[] {
  const sets = all(root, "OfficeApp > Requirements > Sets > Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  const expected = ["SharedRuntime 1.1", "ExcelApi 1.14"];
  return [
    ...expected.flatMap((set) => faultIf(!sets.includes(set), `<Requirements> does not ask for ${set}.`)),
    ...sets.flatMap((set) => faultIf(!expected.includes(set), `<Requirements> asks for ${set}, which Excel 2021 need not have.`)),
  ];
}

function functionFaults(root: Element, { functions }: Surroundings): string[] {
  return all(root, "Control > Action").flatMap((action) => {
    const kind = attribute(action, "xsi:type");
    const name = textOf(action, "FunctionName");
    if (kind === "ShowTaskpane") return faultIf(first(action, "SourceLocation") === null, "A ShowTaskpane action has no <SourceLocation>.");
    if (kind !== "ExecuteFunction") return [`The action "${kind}" is not known.`];
    return faultIf(!functions.includes(name), `<FunctionName> is "${name}", but no function of that name is associated.`);
  });
}
