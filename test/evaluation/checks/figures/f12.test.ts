import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (report: string) => problemsOf(evaluateForm({ submission: { report } }), "F12");

describe("F12 方向矛盾", () => {
  it("tells a paragraph of rises that concludes a fall", () => {
    expect(problems("概况\n外资增长9.3%，进口增长 10%，GDP增长8%左右。各项经济指标同比有所下滑。")).toMatchObject([
      { severity: "warning", place: { part: "report", row: 2 }, seen: "下滑", message: { key: "check.F12.rises", values: { count: 3 } } },
    ]);
  });

  it("tells a paragraph of falls that concludes a rise", () => {
    expect(problems("产值下降2%，税收减少3.5%，进口增长-1%；主要指标全面增长。")).toMatchObject([
      { seen: "增长", message: { key: "check.F12.falls", values: { count: 3 } } },
    ]);
  });

  it("counts no rate of 0", () => {
    expect(problems("外资增长9.3%，进口增长10%，出口下降0%。各项经济指标有所下滑。")).toMatchObject([
      { message: { values: { count: 2 } } },
    ]);
  });

  it.each([
    "外资增长9.3%，进口增长10%。各项经济指标同比有所增长。",
    "外资增长9.3%，进口下降10%。各项经济指标同比有所下滑。",
    "外资增长9.3%。各项经济指标同比有所下滑。",
    "外资增长9.3%，进口增长10%。投诉明显减少。",
    "外资增长9.3%，进口增长10%。主要经济指标扭转下滑态势。",
    "外资增长9.3%，进口增长10%。主要经济指标有升有降，产值增长，税收下降。",
    "产值下降2%，税收减少3.5%。主要经济指标中产值增长，税收下降。",
    "主要经济指标增长-2%，进口增长-1%。",
    "外资增长9.3%，进口增长10%\n各项经济指标同比有所下滑。",
  ])("is silent of %s", (report) => {
    expect(problems(report)).toEqual([]);
  });

  it("takes time in proportion to the text", () => {
    const long = "各项增长9.".repeat(20000);
    const start = performance.now();
    expect(problems(long)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
