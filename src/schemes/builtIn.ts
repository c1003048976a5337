import type { Scheme } from "../evaluation";

/** What a list of schemes shows; the scheme itself is loaded when it is chosen. */
export type SchemeSummary = Pick<Scheme, "id" | "version" | "title" | "issuer" | "year">;

/** Schemes that come with the program. Each is data in one JSON file of this folder. */
export const builtInSchemes: readonly SchemeSummary[] = [
  { id: "qiaoxi-2022", version: "1", title: "桥西区部门整体支出绩效自评（2022年度）", issuer: "石家庄市桥西区财政局", year: 2022 },
  {
    id: "jinshui-2021",
    version: "1",
    title: "金水区部门整体绩效自评（2021年度，分值细化到三级指标）",
    issuer: "郑州市金水区财政局",
    year: 2021,
  },
  {
    id: "jinshui-2021-groups",
    version: "1",
    title: "金水区部门整体绩效自评（2021年度，按一级指标计分）",
    issuer: "郑州市金水区财政局",
    year: 2021,
  },
  { id: "qiaokou-2020", version: "1", title: "硚口区部门整体支出绩效自评（2020年度）", issuer: "武汉市硚口区", year: 2020 },
  { id: "zhongyuan-2021", version: "1", title: "中原区部门整体绩效自评（2021年度，不计分）", issuer: "郑州市中原区财政局", year: 2021 },
  { id: "daxiang-2021", version: "1", title: "大祥区部门整体支出绩效自评（2021年度，不计分）", issuer: "邵阳市大祥区财政局", year: 2021 },
  { id: "mof-department-2013", version: "1", title: "部门整体支出绩效评价共性指标（财预〔2013〕53号）", issuer: "财政部", year: 2020 },
  { id: "mof-project-2020", version: "1", title: "项目支出绩效自评（财预〔2020〕10号）", issuer: "财政部", year: 2020 },
  { id: "mof-project-2020-cost", version: "1", title: "项目支出绩效自评（单设成本指标）", issuer: "财政部", year: 2020 },
  { id: "mof-project-2020-without-satisfaction", version: "1", title: "项目支出绩效自评（不设满意度指标）", issuer: "财政部", year: 2020 },
];

const files: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  "qiaoxi-2022": () => import("./qiaoxi-2022.json"),
  "jinshui-2021": () => import("./jinshui-2021.json"),
  "jinshui-2021-groups": () => import("./jinshui-2021-groups.json"),
  "qiaokou-2020": () => import("./qiaokou-2020.json"),
  "zhongyuan-2021": () => import("./zhongyuan-2021.json"),
  "daxiang-2021": () => import("./daxiang-2021.json"),
  "mof-department-2013": () => import("./mof-department-2013.json"),
  "mof-project-2020": () => import("./mof-project-2020.json"),
  "mof-project-2020-cost": () => import("./mof-project-2020-cost.json"),
  "mof-project-2020-without-satisfaction": () => import("./mof-project-2020-without-satisfaction.json"),
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
