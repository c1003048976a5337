import type { Scheme } from "../evaluation";

/** What a list of schemes shows; the scheme itself is loaded when it is chosen. */
export type SchemeSummary = Pick<Scheme, "id" | "title" | "issuer" | "year">;

/** Schemes that come with the program. Each is data in one JSON file of this folder. */
export const builtInSchemes: readonly SchemeSummary[] = [
  { id: "qiaoxi-2022", title: "桥西区部门整体支出绩效自评（2022年度）", issuer: "石家庄市桥西区财政局", year: 2022 },
];

const files: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  "qiaoxi-2022": () => import("./qiaoxi-2022.json"),
};

/** Loads a built-in scheme by its id. Ids come from builtInSchemes; another id, or a faulty file, is a bug and throws. */
export async function loadScheme(id: string): Promise<Scheme> {
  const file = files[id];
  if (!file) {
    throw new Error(`no built-in scheme ${id}`);
  }
  const [{ parseScheme }, data] = await Promise.all([import("./parseScheme"), file()]);
  const parsed = parseScheme(data.default);
  if ("faults" in parsed) {
    throw new Error(
      `built-in scheme ${id}: ${parsed.faults.map(({ path, expected, seen }) => `${path}: ${expected}, not ${seen}`).join("; ")}`,
    );
  }
  return parsed.scheme;
}
