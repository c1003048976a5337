import type { BasicDatum, Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf, scheme, type FormChange } from "../../filledForm";

const ofWhole = (asked: BasicDatum[] = []): FormChange["scheme"] => ({
  title: "某区部门整体支出绩效自评",
  form: { ...scheme.form, basics: asked },
});
const problems = (submission: Partial<Submission>, change = ofWhole()) =>
  problemsOf(evaluateForm({ submission: { basics: {}, ...submission }, scheme: { ...change } }), "D13");
const said = (submission: Partial<Submission>) => problems(submission).map(({ message }) => say(message));

/** Split, so that nothing else is to be said of it. */
const split = (executed: number, inService?: number) => ({
  executed,
  basicExecuted: executed,
  ...(inService === undefined ? {} : { inService }),
});

describe("D13 评价范围: a project's evaluation by another name", () => {
  it("tells less than 3 万元 executed a person in service", () => {
    expect(problems({ basics: split(107.43, 54) })).toMatchObject([
      { severity: "error", place: { part: "basics", code: "executed" }, seen: "107.43" },
    ]);
    expect(said({ basics: split(107.43, 54) })).toEqual([
      "名为部门整体支出绩效自评，评价的却像是项目：全年执行数 107.43 万元 ÷ 在职 54 人 = 人均 1.99 万元（低于 3 万元）；请改按部门全部支出评价，并统一评价对象的名称",
    ]);
    expect(problems({ basics: split(162, 54) })).toEqual([]);
    expect(problems({ basics: split(161.99, 54) })).toHaveLength(1);
  });

  it("takes the scheme's threshold", () => {
    expect(problems({ basics: split(107.43, 54) }, { ...ofWhole(), thresholds: { leastExecutedPerPerson: 1 } })).toEqual([]);
  });

  it("tells a total that is all project spending", () => {
    expect(problems({ basics: { executed: 100, projectExecuted: 100 } })).toMatchObject([
      { severity: "error", message: { values: { signs: [{ key: "check.D13.amounts" }] } } },
    ]);
    expect(problems({ basics: { executed: 100, projectExecuted: 99, basicExecuted: 1 } })).toEqual([]);
  });

  it("tells a text that gives no budget but that of projects", () => {
    const projects = "部门项目预算收支117.5万元，实际收支107.43万元。";
    expect(problems({ report: projects })).toMatchObject([{ severity: "error", place: { part: "report" } }]);
    expect(problems({ report: `${projects}\n基本支出500万元。` })).toEqual([]);
    expect(problems({ report: "我单位年初预算117.5万元，实际支出107.43万元。" })).toEqual([]);
  });

  it("tells a text that names a project as what it evaluates, all signs in one problem", () => {
    const report =
      "对我街道2022年整体项目支出情况实施了绩效自评价，形成本评价报告。\n成立绩效评价工作小组，对社区工作经费项目进行核查评价。";
    expect(said({ report, basics: split(1000) })).toEqual([
      "名为部门整体支出绩效自评，评价的却像是项目：评价对象又写作“整体项目支出”、“社区工作经费项目”；请改按部门全部支出评价，并统一评价对象的名称",
    ]);
    expect(problems({ report, basics: split(100, 54) })).toHaveLength(1);
  });

  it.each([
    "对2022年度部门整体支出实施了绩效自评，形成本报告。",
    "成立自评工作小组，对部门整体支出及社区工作经费项目进行绩效评价。",
    "成立绩效评价工作小组，对各项目开展绩效评价，对等3个项目进行评价。",
    "根据《关于开展2022年度财政专项资金绩效自评工作的通知》，评价小组对部门整体支出开展自评。",
    "根据《关于对社区服务项目开展绩效评价的通知》，评价小组开展了自评。",
    "下一步，对社区工作经费项目开展绩效评价。",
  ])("is silent for %s", (report) => {
    expect(problems({ report, basics: split(1000) })).toEqual([]);
  });
});

describe("D13 评价范围: the wording of the project form", () => {
  it("warns of two such words", () => {
    const report = "本项目由基本支出和项目支出构成。\n1. 项目立项（7分）";
    expect(problems({ report, basics: split(1000) })).toMatchObject([
      { severity: "warning", place: { part: "report", row: 1 }, seen: "本项目、项目立项" },
    ]);
  });

  it.each(["本项目由基本支出和项目支出构成。", "规范项目立项，督促项目实施单位加快进度。", "二、项目支出情况"])(
    "is silent for one, and in running text: %s",
    (report) => {
      expect(problems({ report, basics: split(1000) })).toEqual([]);
    },
  );
});

describe("D13 评价范围: the split of the evaluated total", () => {
  const asked: BasicDatum[] = ["basicBudget", "projectBudget"];
  const initial = { budgetInitial: 2181.72, basicBudget: 2001.72, projectBudget: 180 };

  it("informs where only the initial budget is split", () => {
    const found = problems({ basics: { ...initial, budgetAdjusted: 4259.4, executed: 4259.4 } }, ofWhole(asked));
    expect(found).toMatchObject([{ severity: "info", place: { part: "basics", code: "executed" }, seen: "4259.4" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "基本支出与项目支出合计 2181.72 万元，只是年初预算；全年（调整后）预算数为 4259.4 万元，调整的 2077.68 万元 属基本支出还是项目支出没有说明，请补充",
    ]);
  });

  it("informs where nothing is split, in a form that asks for it or a report with text", () => {
    expect(problems({ basics: { executed: 1000 } }, ofWhole(asked))).toMatchObject([
      { severity: "info", message: { key: "check.D13.unsplit" } },
    ]);
    expect(problems({ basics: { executed: 1000 }, report: "一、概况" })).toHaveLength(1);
    expect(problems({ basics: { executed: 1000 } })).toEqual([]);
    expect(problems({}, ofWhole(asked))).toEqual([]);
  });

  it("is silent where it is split, in the basic data or in the text", () => {
    expect(problems({ basics: { ...initial, budgetAdjusted: 2181.72, executed: 2100 } }, ofWhole(asked))).toEqual([]);
    expect(problems({ basics: { ...initial, executed: 2100 } }, ofWhole(asked))).toEqual([]);
    expect(problems({ basics: { executed: 1000 }, report: "其中：基本支出600万元，占60%；项目支出400万元。" })).toEqual([]);
    expect(problems({ basics: { executed: 1000 }, report: "其中：基本支出600万元，项目支出300万元。" })).toHaveLength(1);
  });
});

describe("D13 评价范围", () => {
  it("is silent on the form of a project", () => {
    expect(problems({ basics: { executed: 10, inService: 54, projectExecuted: 10 }, report: "本项目\n1. 项目立项" }, {})).toEqual([]);
  });
});
