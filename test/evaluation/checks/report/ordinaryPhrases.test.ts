import type { Submission } from "../../../../src/evaluation";
import { evaluateForm, problemsOf } from "../../filledForm";

const basics: Submission["basics"] = { executed: 3000, threePublicBudget: 12, threePublicActual: 9 };

/** The problems of a check with a text of the year 2022, beside basic data of 3000 万元 executed. */
const found = (check: string, report: string) => problemsOf(evaluateForm({ submission: { report, basics, year: 2022 } }), check);

describe("ordinary phrases of right reports", () => {
  it.each([
    // All parts add up, whatever they are named by.
    ["F4", "在校学生41238人，其中高中生7420人，初中生11306人，小学生18952人，幼儿3560人。"],
    ["F4", "项目总投资5200万元，其中2021年完成2000万元，2022年完成2400万元，剩余800万元2023年完成。"],
    // Compared with the budget on the way to last year.
    ["F6", "“三公经费”支出48.62万元，比预算数52.00万元减少3.38万元，比上年决算数50.17万元下降3.09%。"],
    // Rates of a difference, and rates of all who said so.
    ["F1", "送审金额5516万元，审定金额5280万元，审减236万元，审减率4.28%。"],
    ["F1", "满意度调查100人，非常满意60人，满意30人，基本满意5人，不满意5人，满意率95%。"],
    ["F1", "满意度调查100人，非常满意60人，满意30人，满意率90%。"],
    // The whole stands in another paragraph.
    ["F1", "其中：工资福利支出1200.5万元，占65.2%；商品和服务支出420.3万元，占22.83%；对个人补助支出220.4万元，占11.97%。"],
    ["F9", "对照年初目标，12项重点工作全部完成，其中提前完成3项。"],
    ["F9", "全年实施项目15个，已完成14个，1个跨年实施，项目完成率93.33%。"],
    // The execution of one kind of money is not the unit's.
    ["D6", "三、“三公”经费。年初预算12.00万元，决算数9.00万元。"],
    ["D6", "（三）“三公”经费\n支出决算9.00万元，完成预算的75%。"],
    ["D6", "项目支出预算1800万元，决算1720万元。其中：社区经费预算600万元，决算580万元；环境整治预算1200万元，决算1140万元。"],
    ["D14", "全区国库集中支付资金5.6亿元，上级转移支付资金8600万元。"],
    ["D14", "国库集中支付5.6亿元。"],
    ["G3", "截至2021年12月31日，累计完成投资1200万元；2022年完成投资800万元。"],
    ["G4", "即将迎来建党100周年。"],
    ["H1", "资金明细（请见附表说明）。"],
    ["H2", "按照我省统一部署，提高低保标准。"],
    ["H3", "推广工作工作法。"],
    ["H8", "一、存在的问题\n1.少数乡镇分馆人员流动性大。\n2.个别街道项目推进慢。\n二、改进措施\n1.加强培训，稳定队伍。\n2.督促项目推进。"],
    ["H9", "出生一孩126人，二孩98人。"],
    ["H10", "面对严峻工作形势，提振灾区信心，从严竣工验收，成功固定证据，医院检查院感防控4次，登记律师事务所12家。"],
    ["H10", "强化化债工作，差不多100人参加，不少2021年的项目已完工，印成份数不限，开幕捐赠衔接恰当，究竟争取多少。"],
  ])("hold nothing for %s: %s", (check, report) => {
    expect(found(check, report)).toEqual([]);
  });

  it.each([
    ["F4", "在校学生41238人，其中初中生11306人，小学生18952人。"],
    ["F6", "“三公经费”支出48.62万元，比预算数52.00万元减少3.38万元，比上年决算数50.17万元下降4.09%。"],
    ["F1", "共发生事件512件，累计办结508件，办结率97%。"],
    ["F9", "共收集群众意见452条，完成整改448条。"],
    ["D6", "2022年支出决算数2900万元。"],
    ["D14", "2022年我单位支付工程款3200万元。"],
    ["G3", "截至2021年12月31日，累计完成投资1200万元。"],
    ["H1", "（请在此处填写资金情况）"],
    ["H2", "提高我省部门预算绩效管理水平。"],
    ["H8", "一、存在的问题\n1.个别部门不重视绩效工作。\n二、改进措施\n1.提高认识。"],
    ["H9", "落实二孩服务。"],
    ["H10", "工程峻工验收，形势严竣。"],
  ])("are no excuse for %s: %s", (check, report) => {
    expect(found(check, report)).toHaveLength(check === "H10" ? 2 : 1);
  });
});

describe("D13 评价范围", () => {
  it("finds basic and project spending in paragraphs of their own", () => {
    const split = (project: string) =>
      problemsOf(
        evaluateForm({
          scheme: { title: "部门整体支出绩效自评" },
          submission: { report: `全年决算支出3000万元，其中：\n1、基本支出1200万元，占40%。\n2、项目支出${project}万元。`, basics },
        }),
        "D13",
      );
    expect(split("1800")).toEqual([]);
    expect(split("1700")).toHaveLength(1);
  });
});

describe("G1 报告日期", () => {
  it("reads a date in Chinese numerals", () => {
    const dated = (date: string) =>
      problemsOf(evaluateForm({ submission: { report: `绩效自评报告\n${date}`, year: 2022, dates: {} } }), "G1");
    expect(dated("二〇二三年二月二十日")).toEqual([]);
    expect(dated("二〇二二年十二月二十日")).toMatchObject([{ severity: "error", place: { row: 2 } }]);
  });
});
