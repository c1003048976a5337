import { evaluate, type Problem } from "../../../src/evaluation";
import { builtInSchemes, loadScheme, parseSubmission } from "../../../src/schemes";
import daxiang from "../../cases/daxiang-2021.json";
import S000 from "../../cases/findings/S000.json";
import S001 from "../../cases/findings/S001.json";
import S002 from "../../cases/findings/S002.json";
import S003 from "../../cases/findings/S003.json";
import S004 from "../../cases/findings/S004.json";
import jinshui from "../../cases/jinshui-2021-groups.json";
import qiaokou from "../../cases/qiaokou-2020.json";
import qiaoxi from "../../cases/qiaoxi-2022.json";
import zhongyuan from "../../cases/zhongyuan-2021.json";
import { notRaised, raisedBesides } from "./judged";
import { answersTo, placeOf, wordsOf, type ReviewedReport } from "./record";

/** Five published reports, filled in and retold, against the faults that an attentive reviewer wrote down for each. */
const reports: readonly { name: string; reviewed: ReviewedReport; submission: unknown }[] = [
  { name: "S000", reviewed: S000, submission: zhongyuan },
  { name: "S001", reviewed: S001, submission: jinshui },
  { name: "S002", reviewed: S002, submission: qiaoxi },
  { name: "S003", reviewed: S003, submission: daxiang },
  { name: "S004", reviewed: S004, submission: qiaokou },
];

async function problemsOf(data: unknown): Promise<Problem[]> {
  const parsed = parseSubmission(data);
  if (!("submission" in parsed) || typeof parsed.submission.scheme !== "string") {
    throw new Error(JSON.stringify(parsed));
  }
  return evaluate(await loadScheme(parsed.submission.scheme), parsed.submission).problems;
}

/** How many of how many, by report. */
const counts = new Map<string, { found: number; of: number }>();

afterAll(() => {
  const sum = (count: "found" | "of") => [...counts.values()].reduce((total, each) => total + each[count], 0);
  const lines = [...counts].map(([name, { found, of }]) => `${name}: ${String(found)}/${String(of)} findings\n`);
  process.stderr.write([...lines, `all reports: ${String(sum("found"))}/${String(sum("of"))} findings\n`].join(""));
});

it("is about the case of a built-in scheme", () => {
  expect(builtInSchemes.map(({ id }) => id)).toEqual(expect.arrayContaining(reports.map(({ reviewed }) => reviewed.case)));
});

describe.each(reports)("$name", ({ name, reviewed: { findings, claimsThatHold }, submission }) => {
  let problems: Problem[] = [];
  let besides: Problem[] = [];
  /** Findings of which every line is answered, and the others. */
  let found: string[] = [];
  let missing: string[] = [];

  beforeAll(async () => {
    problems = await problemsOf(submission);
    const answers = answersTo(findings, problems);
    const ids = [...new Set(findings.map(({ id }) => id))];
    missing = ids.filter((id) => findings.some((finding, index) => finding.id === id && answers[index] === undefined));
    found = ids.filter((id) => !missing.includes(id));
    besides = problems.filter((problem) => !answers.includes(problem));
    counts.set(name, { found: found.length, of: ids.length });
  });

  const idsWhere = (fits: (finding: { check: string; severity: string }) => boolean) =>
    new Set(findings.filter((finding) => fits(finding)).map(({ id }) => id));

  it("has every error and warning of the families A to G", () => {
    const grave = idsWhere(({ check, severity }) => /^[A-G]/.test(check) && severity !== "info");
    expect(missing.filter((id) => grave.has(id))).toEqual([]);
  });

  it("has nine in ten of the family H", () => {
    const ofText = idsWhere(({ check }) => check.startsWith("H"));
    expect(found.filter((id) => ofText.has(id)).length).toBeGreaterThanOrEqual(0.9 * ofText.size);
  });

  it("lacks no finding but those that a reason is given for", () => {
    expect(missing).toEqual(Object.keys(notRaised[name] ?? {}));
  });

  it("leaves the claims that hold alone", () => {
    const doubted = claimsThatHold.filter(({ checks, mustNotSay }) =>
      problems.some((problem) => checks.includes(problem.check) && mustNotSay.every((word) => wordsOf(problem).includes(word))),
    );
    expect(doubted.map(({ claim }) => claim)).toEqual([]);
  });

  it("raises nothing besides but what is judged", () => {
    expect(besides.map((problem) => placeOf(problem)).sort()).toEqual(Object.keys(raisedBesides[name] ?? {}).sort());
  });
});
