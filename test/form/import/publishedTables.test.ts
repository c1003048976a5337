/** Tables shaped like those of the five reports and of the districts' forms. */
import { matchTable, pastedTable, readTable } from "../../../src/form/import";
import { qiaoxi } from "../sheets";
import { builtIn, imported, matched, schemeOf } from "./tables";

describe("东里街道: 评价指标 over three columns, points in the names, a total", () => {
  const text = `
    评价指标 | | | 评分标准 | 分值 | 自评得分
    一级 | 二级 | 三级 | | |
    产出指标 | 数量指标 | 活动项目实际完成率 | 达到100%得10分 | 10 | 10
     | 质量指标 | 工作资金到位率 | 拨付到位率 | 10 | 10
     | 时效指标 | 活动项目完成及时率 | 按时完成得10分 | 10 | 10
     | 成本指标 | 不超当年预算 | 不超过预算10分 | 10 | 10
    预算执行效率指标 10 分 | 预算执行率指标 | 实际执行资金占预算资金的比率 | 分档 | 10 | 9
    效益指标 | 社会效益指标 | 促进社会稳定 | 符合20分 | 20 | 20
     | 可持续性影响指标 | 可持续性影响 | 符合20分 | 20 | 20
    满意度指标 10 分 | 服务对象满意度指标 | 群众满意度 | 5%以下10分 | 10 | 9
    合计 | | | | 100 | 98`;

  it("comes whole by its paths, with the clerk's scores and the total as stated", () => {
    const match = imported(text, qiaoxi());
    expect(match.unplaced).toEqual([]);
    expect(match.rows.filter((row) => row.kind === "indicator" && row.by === "path")).toHaveLength(8);
    expect(match.submission.entries.map(({ selfScore }) => selfScore)).toEqual([10, 10, 10, 10, 9, 20, 20, 9]);
    expect(match.submission.stated.total).toBe(98);
  });

  it("comes the same where the levels are not named below 评价指标", () => {
    expect(matched(imported(text.replace("一级 | 二级 | 三级", " | | "), qiaoxi()))).toHaveLength(8);
  });

  it("tells points that differ from the scheme's", () => {
    const rows = imported(text.replace("拨付到位率 | 10", "拨付到位率 | 15"), qiaoxi()).rows;
    expect(rows.flatMap((row) => (row.kind === "indicator" && row.weights !== null ? [row.weights] : []))).toEqual([
      { table: 15, scheme: 10 },
    ]);
  });
});

it("杜岭街道: the table of first-level scores is what the report states of its groups", () => {
  const text = `
    各项指标得分情况表
    指标 | 权重分值 | 得分 | 得分率
    ---- | ------ | ---- | -----
    预算执行 | 10 | 10 | 100%
    投入管理 | 20 | 20 | 100%
    产出指标 | 40 | 36 | 90%
    效益指标 | 30 | 30 | 100%
    合计 | 100 | 96 | 96%`;
  const { submission, unplaced } = imported(text, builtIn("jinshui-2021-groups"));
  expect(submission.stated.total).toBe(96);
  expect(submission.stated.groups).toHaveLength(4);
  expect(submission.stated.groups[2]).toEqual({ name: "产出指标", weight: 40, score: 36, rate: "90%" });
  expect(submission.entries).toEqual([]);
  expect(unplaced).toEqual([{ number: 1, why: "note", text: "各项指标得分情况表" }]);
});

it("汉中街道: a table without names is known by its targets, over pages with repeated headings and a row cut in two", () => {
  const text = `
    序号 | 年初目标值 | 实际完成情况
    1 | 固定资产投资 13 亿元 | 固定资产投资 13 亿元
    11 | 营商环境完成区下达目标；做好第七次人口普查、应统尽统、法制建 | 顺利完成第七次人口普查工作
    序号 | 年初目标值 | 实际完成情况
     | 设等统计工作 |
    27 | 党风廉政宣传 2 场 | 党风廉政宣传 3 场`;
  const match = imported(text, builtIn("qiaokou-2020"));
  expect(matched(match)).toEqual(["2 goal-1 target", "3 goal-11 target", "6 goal-27 target"]);
  expect(match.submission.entries[2]).toEqual({ indicator: "goal-27", actual: "党风廉政宣传 3 场" });
  expect(match.unplaced).toEqual([]);
});

const output = schemeOf("产出指标/数量指标/走访户数", "产出指标/质量指标/验收合格率", "效益指标/社会效益指标/政策知晓度");

it("四川: sign, value and unit stand apart and are put together", () => {
  const text = `
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
    产出指标 | 数量指标 | 走访户数 | ≥ | 300 | 户 | 320 | 10 | 10 |
     | 质量指标 | 验收合格率 | = | 100 | % | 98 | 10 | 9.8 | 两处返工
    效益指标 | 社会效益指标 | 政策知晓度 | 定性 | 明显提升 | | 明显提升 | 10 | 9 |`;
  expect(imported(text, output).submission.entries).toEqual([
    { indicator: "row-1", target: "≥300户", actual: "320户", selfScore: 10 },
    { indicator: "row-2", target: "=100%", actual: "98%", selfScore: 9.8, reason: "两处返工" },
    { indicator: "row-3", target: "明显提升", actual: "明显提升", selfScore: 9 },
  ]);
});

it("重庆: one column of names, the adjusted target counts, the coefficient is no score", () => {
  const text = `
    指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 是否核心指标
    走访户数 | 户 | ≥ | 300 | 280 | 290 | 100 | 10 | 10 | 是
    验收合格率 | % | ≥ | 95 | | 96 | 100 | 10 | 10 | 否`;
  expect(imported(text, output).submission.entries).toEqual([
    { indicator: "row-1", target: "≥280户", actual: "290户", selfScore: 10 },
    { indicator: "row-2", target: "≥95%", actual: "96%", selfScore: 10 },
  ]);
});

it("贵州: the block of funds gives basic data, what the form does not ask for is told", () => {
  const text = `
    部门整体支出绩效自评表
    资金来源 | 年初预算数（A） | 全年执行数（B） | 分值（10分） | 得分 | 得分计算方法
    年度资金总额 | 117.50 | 107.43 | 10 | 9.14 | 执行率×分值
    其他资金 | 3 | 2 | — | — |
    一级指标 | 二级指标 | 三级指标 | 年度指标值（A） | 全年实际值（B） | 分值 | 得分计算方法 | 得分 | 未完成原因
    产出指标 | 数量指标 | 走访户数 | ≥300户 | 320户 | 10 | 比值 | 10 | 无
    注：得分一档最高不能超过该指标分值上限。`;
  const scheme = { ...output, form: { ...output.form, basics: ["budgetInitial" as const, "executed" as const] } };
  const { submission, unplaced } = imported(text, scheme);
  expect(submission.basics).toEqual({ budgetInitial: 117.5, executed: 107.43 });
  expect(submission.entries).toEqual([{ indicator: "row-1", target: "≥300户", actual: "320户", selfScore: 10, reason: "无" }]);
  expect(unplaced.map(({ number, why, text: words }) => `${String(number)} ${why} ${words}`)).toEqual([
    "1 note 部门整体支出绩效自评表",
    "7 note 注：得分一档最高不能超过该指标分值上限。",
    "4 noDatum 3",
    "4 noDatum 2",
  ]);
});

it("湖北: 年初目标值(A) and 实际完成值(B), group rows with points, an amount with the heading's unit", () => {
  const text = `
    一级指标 | 二级指标 | 三级指标 | 年初目标值（A）（万元） | 实际完成值（B）（万元） | 分值 | 得分
    产出指标 | | | | | 20 | 18
     | 数量指标 | 走访户数 | 300 | 280.5 | 10 | 9
     | 小计 | | | | 20 | 19
    效益指标 | 社会效益指标 | 政策知晓度 | 明显提升 | 提升 | 10 | 8`;
  const { submission } = imported(text, output);
  expect(submission.entries[0]).toEqual({ indicator: "row-1", target: "300万元", actual: "280.5万元", selfScore: 9 });
  expect(submission.entries[1]).toEqual({ indicator: "row-3", target: "明显提升", actual: "提升", selfScore: 8 });
  expect(submission.stated.groups).toEqual([{ name: "产出指标", weight: 20, score: 18, elsewhere: 19 }]);
});

it("安徽 and 湖南: 指标分值 behind each level means the third level's", () => {
  const text = `
    序号 | 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 指标解释 | 自评得分
    1 | 产出指标 | 20 | 数量指标 | 12 | 走访户数 | 10 | 说明 | 10
    2 | | | 质量指标 | 8 | 验收合格率 | 10 | 说明 | 9`;
  const { rows, submission } = imported(text, output);
  expect(rows.every((row) => row.kind === "indicator" && row.weights === null)).toBe(true);
  expect(submission.entries.map(({ selfScore }) => selfScore)).toEqual([10, 9]);
});

it("a table that was copied from Word with line ends in its cells", () => {
  const text = '三级指标\t年度指标值\t实际完成值\r\n"走访\n户数"\t"≥300\n户"\t320户\r\n';
  const { submission } = matchTable(readTable(pastedTable(text)), output);
  expect(submission.entries).toEqual([{ indicator: "row-1", target: "≥300\n户", actual: "320户" }]);
});
