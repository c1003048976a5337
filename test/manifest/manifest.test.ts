/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "./manifestCheck";
import type { Surroundings } from "./manifestCheck";

const project = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(project, "manifest.xml"), "utf8");

const surroundings: Surroundings = {
  pictureSize(picture) {
    const file = path.join(project, picture);
    if (!existsSync(file)) return null;
    // A PNG's first chunk holds its width and height at bytes 16 and 20 (PNG specification, 11.2.2 IHDR).
    const bytes = readFileSync(file);
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  },
  pageExists: (page) => ["src/taskpane", "src/help"].some((folder) => existsSync(path.join(project, folder, page))),
  functions: associatedFunctions(),
};

function associatedFunctions(): string[] {
  return readdirSync(path.join(project, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(path.join(project, "src", file), "utf8").matchAll(/\.associate\(\s*"([^"]+)"/g)])
    .flatMap(([, name]) => name ?? []);
}

describe("the manifest", () => {
  test("is sound", () => {
    expect(manifestFaults(manifest, surroundings)).toEqual([]);
  });

  test("has its icons drawn in every size that Microsoft's guidelines name", () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) {
      expect(surroundings.pictureSize(`assets/icons/icon-${size}.png`)).toEqual({ width: size, height: size });
    }
  });

  test("names the developer's own machine, which the build replaces", () => {
    const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address]) => new URL(address ?? "").origin);
    expect(new Set(addresses)).toEqual(new Set(["https://localhost:3000"]));
  });
});

/** A sample with one thing broken. Fails where the manifest no longer holds what is to be broken. */
function broken(seen: string | RegExp, instead: string): string {
  const sample = manifest.replace(seen, instead);
  if (sample === manifest) throw new Error(`The manifest holds no ${String(seen)}.`);
  return sample;
}

const line = (element: string) => new RegExp(`\\n *<${element}[ />].*`);

describe("a broken manifest is refused, in words", () => {
  test.each([
    ["text that is no XML", () => broken("</OfficeApp>", ""), "not well-formed"],
    ["an element in the wrong place", () => broken(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"), "<Id> stands after <Version>"],
    [
      "the runtime after the form factor",
      () => moved(/\n *<Runtimes>[\s\S]*<\/Runtimes>/, "</DesktopFormFactor>"),
      "<Runtimes> stands after <DesktopFormFactor>",
    ],
    [
      "the tab's label before its group",
      () => movedBefore(/\n *<Label resid="Tab.Label" \/>/, '<Group id="Jiping.Evaluation">'),
      "<Group> stands after <Label>",
    ],
    ["a missing element", () => broken(line("SupportUrl"), ""), "<OfficeApp> has no <SupportUrl>"],
    ["an element twice", () => broken("<Permissions>", "<Permissions>ReadDocument</Permissions><Permissions>"), "has 2 <Permissions>"],
    ["an unknown element", () => broken("<Permissions>", "<Wishes/><Permissions>"), "<Wishes> does not belong into <OfficeApp>"],
    [
      "requirements that hide the buttons on older builds",
      () => broken("<Resources>", "<Requirements/><Resources>"),
      "<Requirements> does not belong into <VersionOverrides>",
    ],
    ["an id that is no GUID", () => broken(/<Id>.*<\/Id>/, "<Id>jiping</Id>"), '"jiping", not a GUID'],
    ["a version with words", () => broken(/<Version>.*<\/Version>/, "<Version>1.0-beta</Version>"), '"1.0-beta"'],
    ["a version of six digits", () => broken(/<Version>.*<\/Version>/, "<Version>1.202611</Version>"), '"1.202611"'],
    ["an unknown permission", () => broken("ReadWriteDocument", "Everything"), '"Everything"'],
    [
      "a long name",
      () => broken('DefaultValue="绩评"', `DefaultValue="${"评".repeat(126)}"`),
      "<DisplayName> has 126 characters; 125 are allowed",
    ],
    ["a long tip in English", () => broken('Value="Applies', `Value="${"x".repeat(250)}`), "250 are allowed"],
    ["an empty text", () => broken('Value="Open pane"', 'Value=""'), '<String id="OpenPane.Label"> has an empty text'],
    [
      "a text without English",
      () => broken(/<bt:Override Locale="en-US" Value="Open pane" \/>/, ""),
      '<String id="OpenPane.Label"> has no text for en-US',
    ],
    [
      "a text that overrides the default",
      () => broken('Locale="en-US" Value="Jiping"', 'Locale="zh-CN" Value="Jiping"'),
      "overrides the default locale zh-CN",
    ],
    ["half a language tag", () => broken("<DefaultLocale>zh-CN<", "<DefaultLocale>zh<"), '"zh" is not a whole tag'],
    ["an address without TLS", () => broken(/"https(:[^"]*help.html)"/, '"http$1"'), "not an https address"],
    ["an address elsewhere", () => broken(/"https:[^"]*icon-32.png"/, '"https://elsewhere.example/icon-32.png"'), "outside the folder"],
    ["a page that the build does not make", () => broken("help.html", "handbook.html"), "names handbook.html"],
    [
      "a resource that does not exist",
      () => broken('<Label resid="Group.Label"', '<Label resid="Group.Name"'),
      '"Group.Name", which does not exist',
    ],
    [
      "a resource of the wrong kind",
      () => broken('<Label resid="Group.Label"', '<Label resid="OpenPane.Tip"'),
      "it needs one of <ShortStrings>",
    ],
    [
      "a resource that nobody uses",
      () => broken("<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Spare" DefaultValue="甲"/>'),
      '"Spare" is used nowhere',
    ],
    ["a resource id twice", () => broken('<bt:String id="Group.Label"', '<bt:String id="Tab.Label"'), '"Tab.Label" occurs twice'],
    ["a resource id of 33 characters", () => manifest.replaceAll("Group.Label", "g".repeat(33)), "does not have 1 to 32 characters"],
    [
      "two controls of one id",
      () => broken('id="Jiping.CheckAndScore"', 'id="Jiping.OpenPane"'),
      '"Jiping.OpenPane" of a tab, group or control occurs twice',
    ],
    ["a missing icon", () => broken("icon-48.png", "icon-49.png"), "There is no picture https://localhost:3000/assets/icons/icon-49.png"],
    ["an icon of the wrong size", () => broken("icon-80.png", "icon-64.png"), "icon-64.png is 64×64 pixels; 80×80 are needed"],
    [
      "a button without a required size",
      () => broken(/\n *<bt:Image size="80" resid="Check.80" \/>/, ""),
      'The icon of <Control id="Jiping.CheckAndScore"> lacks the size 80',
    ],
    ["no runtime", () => broken(/\n *<Runtimes>[\s\S]*<\/Runtimes>/, ""), "There is no <Runtime>"],
    [
      "functions in another page than the runtime",
      () => broken('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'),
      "they must be the same",
    ],
    ["a short-lived runtime", () => broken('lifetime="long"', 'lifetime="short"'), 'lives "short"'],
    [
      "a start page that is not the runtime's",
      () => broken(/(<DefaultSettings>\s*<SourceLocation [^>]*)taskpane/, "$1help"),
      "they must be the same",
    ],
    ["no shared runtime asked for", () => broken(line("Set"), ""), "does not ask for SharedRuntime 1.1"],
    ["a set that Excel 2021 lacks", () => broken('MinVersion="1.14"', 'MinVersion="1.17"'), "asks for ExcelApi 1.17"],
    ["a function that nobody associates", () => broken("<FunctionName>checkAndScore<", "<FunctionName>score<"), '"score", but no function'],
  ])("%s", (_what, sample, words) => {
    expect(manifestFaults(sample(), surroundings)).toContainEqual(expect.stringContaining(words));
  });
});

/** A sample with a part moved behind another tag. */
function moved(part: RegExp, behind: string): string {
  const [text] = part.exec(manifest) ?? [""];
  return broken(part, "").replace(behind, () => behind + text);
}

/** A sample with a part moved before another tag. */
function movedBefore(part: RegExp, tag: string): string {
  const [text] = part.exec(manifest) ?? [""];
  return broken(part, "").replace(tag, () => text + tag);
}
