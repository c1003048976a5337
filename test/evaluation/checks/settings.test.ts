import { evaluate, type Scheme } from "../../../src/evaluation";
import { loadScheme, parseSubmission } from "../../../src/schemes";
import qiaoxi from "../../cases/qiaoxi-2022.json";

/** What the checks of these settings find in a published report with its text: check and severity. */
async function told(checks: Scheme["checks"]): Promise<string[]> {
  const parsed = parseSubmission(qiaoxi);
  if (!("submission" in parsed)) throw new Error(JSON.stringify(parsed));
  const { problems } = evaluate({ ...(await loadScheme("qiaoxi-2022")), checks }, parsed.submission);
  return problems.map(({ check, severity }) => `${check} ${severity}`);
}

const ofFamily = (problems: string[], family: string) => problems.filter((problem) => problem.startsWith(family));

describe("a scheme", () => {
  it("switches a check off, or gives it another severity", async () => {
    expect(await told({})).toEqual(expect.arrayContaining(["B15 warning", "D2 error"]));
    const problems = await told({ B15: "off", D2: "info" });
    expect(problems).toContain("D2 info");
    expect(ofFamily(problems, "B15")).toEqual([]);
    expect(ofFamily(problems, "B9")).toHaveLength(2);
  });

  it("does so for a family of checks, but for those that have a setting of their own", async () => {
    const problems = await told({ H: "off", H6: "info" });
    expect(new Set(ofFamily(problems, "H"))).toEqual(new Set(["H6 info"]));
    expect(problems).toContain("I1 warning");
  });

  it("switches off all that reads the text of the report at once", async () => {
    const problems = await told({ T: "off" });
    expect([...ofFamily(problems, "H"), ...ofFamily(problems, "I")]).toEqual([]);
    // 107.43 beside 117.5 stands in the text; 91.43% comes from the cells.
    expect(ofFamily(problems, "D6")).toEqual([]);
    expect(ofFamily(problems, "D2")).toEqual(["D2 error"]);
  });

  it("may make the text of the report a matter of hints", async () => {
    const problems = await told({ T: "info" });
    expect(new Set([...ofFamily(problems, "H"), ...ofFamily(problems, "I")].map((problem) => problem.split(" ")[1]))).toEqual(
      new Set(["info"]),
    );
  });
});
