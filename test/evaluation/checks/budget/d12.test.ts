import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (assetsTotal: number, liabilities: number, netAssets?: number) =>
  problemsOf(
    evaluateForm({ submission: { basics: { assetsTotal, liabilities, ...(netAssets === undefined ? {} : { netAssets }) } } }),
    "D12",
  );

describe("D12 资产恒等", () => {
  it("warns of net assets that are not assets less liabilities", () => {
    const found = problems(875.39, 728.8, 148.56);
    expect(found).toMatchObject([
      { severity: "warning", place: { part: "basics", code: "netAssets" }, seen: "148.56", expected: "146.59" },
    ]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "资产总额 875.39 万元 减负债总额 728.8 万元 为 146.59 万元，净资产填 148.56 万元，相差 1.97 万元，请核对",
    ]);
  });

  it("only informs up to 0.02, which rounding explains", () => {
    expect(problems(875.39, 728.8, 146.58)).toMatchObject([{ severity: "info", message: { key: "check.D12.rounded" } }]);
    expect(problems(875.39, 728.8, 146.57)).toMatchObject([{ severity: "info" }]);
    expect(problems(875.39, 728.8, 146.56)).toMatchObject([{ severity: "warning" }]);
  });

  it("is silent where they agree, and where one is missing", () => {
    expect(problems(875.39, 728.8, 146.59)).toEqual([]);
    expect(problems(875.39, 728.8)).toEqual([]);
  });
});
