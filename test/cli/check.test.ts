import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import scheme from "../../src/schemes/qiaoxi-2022.json";

const published = join("test", "cases", "qiaoxi-2022.json");

/** Runs the command as `npm run -s check -- …` does. */
function check(...values: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join("node_modules", "tsx", "dist", "cli.mjs"), join("src", "cli", "check.ts"), ...values],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("check", () => {
  let folder: string;
  const file = (name: string, contents: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof contents === "string" ? contents : JSON.stringify(contents));
    return path;
  };
  const good = {
    scheme: "qiaoxi-2022",
    unit: "测试街道",
    year: 2022,
    basics: { budgetAdjusted: 100, executed: 100 },
    entries: [
      { indicator: "活动项目实际完成率", actual: "100%" },
      { indicator: "quality-1", actual: { value: 1, numberFormat: "0%" } },
      { indicator: "timeliness-1", actual: "98%" },
      { indicator: "cost-1", actual: "100%" },
      { indicator: "social-1", actual: "符合" },
      { indicator: "sustainability-1", actual: "符合" },
      { indicator: "satisfaction-1", actual: "3%" },
    ],
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jiping-check-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("says of a scheme without points that it only checks, and prints no total of 0", () => {
    const { stdout } = check(join("test", "cases", "daxiang-2021.json"));
    expect(stdout).toContain("本方案不计分，只作核对");
    expect(stdout).not.toContain("总分 0");
  });

  it("answers for the published form in JSON and exits with 1, because there are errors", () => {
    const { status, stdout } = check(published, "--json");
    expect(status).toBe(1);
    const answers: unknown = JSON.parse(stdout);
    expect(answers).toMatchObject([
      {
        file: published,
        scheme: "qiaoxi-2022",
        total: 97,
        grade: "优秀",
        claimed: 88,
        groups: [
          { name: "产出指标", weight: 40, score: 40, rate: 100 },
          { name: "预算执行效率指标", weight: 10, score: 9, rate: 90 },
          { name: "效益指标", weight: 40, score: 40, rate: 100 },
          { name: "满意度指标", weight: 10, score: 8, rate: 80 },
        ],
      },
    ]);
    expect(answers).toEqual([
      expect.objectContaining({
        indicators: expect.arrayContaining([
          {
            code: "execution-1",
            name: "实际执行资金占预算资金的比率",
            weight: 10,
            score: 9,
            status: "missed",
            working: "107.43 ÷ 117.5 = 91.43%，落在 90%–100% 档，得 9 分",
          },
        ]),
        problems: expect.arrayContaining([
          {
            check: "B2",
            severity: "error",
            place: { part: "indicators", code: "execution-1", field: "selfScore" },
            message: "按规则应得 9 分，自评得分为 10 分，请更正或核对实际完成值",
            seen: "10",
            expected: "9",
          },
        ]),
      }),
    ]);
  });

  it("prints a table for people", () => {
    const { stdout } = check(published);
    expect(stdout).toContain("总分 97 = 核算 9 + 自评 88，等级 优秀");
    expect(stdout).toContain("107.43 ÷ 117.5 = 91.43%，落在 90%–100% 档，得 9 分");
    expect(stdout).toContain("问题 33 个：错误 9，警告 16，提示 8");
  });

  it("exits with 0 where there are no errors", () => {
    const { status, stdout, stderr } = check(file("good.json", good));
    expect(stderr).toBe("");
    expect(stdout).toContain("总分 100，等级 优秀");
    expect(stdout).toContain("错误 0");
    expect(status).toBe(0);
    expect(check(join("test", "cases", "mof-department-2013.json"))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("没有发现问题"),
    });
  });

  it("prints how much is still open instead of a grade", () => {
    const { status, stdout } = check(file("open.json", { ...good, entries: good.entries.slice(1) }));
    expect(status).toBe(1);
    expect(stdout).toContain("已得 90 分，还有 1 项待填，暂不评定等级");
  });

  it("exits with 2 where a file cannot be read, says which and why, and still answers for the others", () => {
    const missing = join(folder, "missing.json");
    const { status, stdout, stderr } = check(
      missing,
      file("broken.json", "{"),
      file("list.json", []),
      file("book.doc", ""),
      published,
      "--json",
    );
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toContain(`${missing}：读不出来（文件不存在）`);
    expect(stderr).toMatch(/broken\.json：不是有效的 JSON/);
    expect(stderr).toMatch(/list\.json：/);
    expect(stderr).toMatch(/book\.doc：不认识这种文件/);
  });

  it("names the field of a submission that has not the right shape", () => {
    const { status, stderr } = check(file("shape.json", { ...good, entries: [{ indicator: "quality-1", aktual: "100%" }] }));
    expect(status).toBe(2);
    expect(stderr).toContain("entries[0].aktual 应为 no such field");
  });

  it("takes a scheme that is written in the submission, and names the field of a faulty one", () => {
    expect(check(file("inline.json", { ...good, scheme })).status).toBe(0);
    const { status, stderr } = check(file("faulty.json", { ...good, scheme: { ...scheme, fullScore: "100" } }));
    expect(status).toBe(2);
    expect(stderr).toContain('scheme.fullScore 应为 number，现为 "100"');
  });

  it("says which schemes there are where the id is unknown", () => {
    const { status, stderr } = check(file("unknown.json", { ...good, scheme: "nowhere" }));
    expect(status).toBe(2);
    expect(stderr).toContain("没有编号为 nowhere 的评分方案，现有 qiaoxi-2022");
  });

  it("explains itself without a file, and with an unknown option", () => {
    expect(check()).toMatchObject({ status: 2, stderr: expect.stringContaining("用法") });
    expect(check(published, "--xml")).toMatchObject({ status: 2, stderr: expect.stringContaining("用法") });
  });
});
