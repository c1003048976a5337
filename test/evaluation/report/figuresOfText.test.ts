import fc from "fast-check";
import { figuresOfText } from "../../../src/evaluation/report/figuresOfText";
import { readReport } from "../../../src/evaluation/report/readReport";

const read = (text: string) => figuresOfText(readReport(text), 2022);
/** Part ← whole, by their names. */
const parts = (text: string) => read(text).flatMap(({ label, whole }) => (whole === null ? [] : [`${label} ← ${whole.label}`]));
const listings = (text: string) => read(text).flatMap(({ label, listing }) => (listing === null ? [] : [`${label} ${listing}`]));

describe("parts and wholes in running text", () => {
  it("are joined by 其中, 包括 and brackets; a second 其中 is of the part before it", () => {
    expect(parts("退休人员75人，其中：离休1人，退休74人，其中：事业退休14人。")).toEqual([
      "离休 ← 退休人员",
      "退休 ← 退休人员",
      "事业退休 ← 退休",
    ]);
    expect(parts("编制69人，其中：行政编制32人；事业编制37人（其中：参公15人、全额22人）。")).toEqual([
      "行政编制 ← 编制",
      "事业编制 ← 编制",
      "参公 ← 事业编制",
      "全额 ← 事业编制",
    ]);
    expect(parts("局本级187人（在编139人、退休8人、3个公司聘用人员40人），环卫处1707人。")).toEqual([
      "在编 ← 局本级",
      "退休 ← 局本级",
      "公司聘用人员 ← 局本级",
    ]);
  });

  it("are some of the whole behind 其中, all of it behind 分别为 and before a bare total", () => {
    expect(listings("抓获35人，其中拘留13人，戒毒18人。")).toEqual(["抓获 some"]);
    expect(listings("设立点位15个，分别为东片6个、西片9个。")).toEqual(["设立点位 all"]);
    expect(listings("行政编制15名、事业编制35名，共计50名。")).toEqual(["共计 all"]);
  });

  it.each([
    ["behind ； that makes nothing complete", "编制128人，其中：行政9人，事业80人；在职89人，离退休39人。", ["行政 ← 编制", "事业 ← 编制"]],
    ["after the whole is complete", "成员193名，其中男51人，女142人，35岁以下108人。", ["男 ← 成员", "女 ← 成员"]],
    ["that is set against the whole", "支出8183万元，其中基本支出1821万元，比上年减少6500万元。", ["基本支出 ← 支出"]],
    ["that alone is more", "主任146名，其中女主任89名，副主任163名。", ["女主任 ← 主任"]],
    ["of another kind", "发放手册600份，其中入户300户。", []],
    ["behind other clauses", "社区155个；换届选举顺利，平均年龄39岁，其中女性493名。", []],
  ])("leave out what stands %s", (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("are what was found and what was done of it, in one unit", () => {
    expect(parts("发放意见表1194份，收集问题143条，已办理109条。")).toEqual(["已办理 ← 收集问题"]);
    expect(parts("收集问题24条，现场解决3条，上报21条。")).toEqual(["现场解决 ← 收集问题", "上报 ← 收集问题"]);
    expect(parts("受理100件，办结98件，按期办结95件。")).toEqual(["办结 ← 受理"]); // 按期 are some of the 98
    expect(parts("排查隐患30处，整改率100%。走访企业18家，整改2件。")).toEqual([]);
    expect(parts("计划改造10个，完成12个。")).toEqual([]);
    expect(parts("受理社保业务1200件，完成医保缴费800件。")).toEqual([]);
    expect(parts("组织应急演练12次，解决问题5次。")).toEqual([]);
  });

  it("are the kinds of a total that bear its name", () => {
    expect(parts("新增就业170人，失业人员就业119人，困难人员就业57人。")).toEqual(["失业人员就业 ← 新增就业", "困难人员就业 ← 新增就业"]);
    expect(parts("全年培训8次，党建培训4次。")).toEqual([]); // told for its own sake
    expect(parts("第一剂接种623人，第二剂接种613人，加强针接种23人。")).toEqual([]);
  });

  it("are budgets and payments that come to the total spent behind them", () => {
    expect(parts("指挥中心项目，预算72万；投入40多万建设政务中心，投入22万建设实践所，今年投入140多万元。")).toEqual([
      "指挥中心项目预算 ← 今年投入",
      "投入 ← 今年投入",
      "投入 ← 今年投入",
    ]);
    expect(parts("指挥中心项目，预算72万；投入40万元，投入22万元，今年投入340万元。")).toEqual([]);
  });
});

describe("shares in running text", () => {
  const shares = (text: string) =>
    read(text).flatMap(({ label, share, whole }) => (share === null ? [] : [`${label} ${share.text} of ${whole?.label ?? "—"}`]));

  it("belong to the figure before 占 and to the whole of its list", () => {
    expect(shares("支出8183万元，其中基本支出1821万元，占支出22.25%；项目支出6362万元，占77.75%。")).toEqual([
      "基本支出 22.25% of 支出",
      "项目支出 77.75% of 支出",
    ]);
    expect(shares("党员50人。女党员20人，占党员总数的40%。")).toEqual(["女党员 40% of 党员"]);
  });

  it("are of the earlier figure of the paragraph of which they are right, else of the one that the name goes back to", () => {
    const text = "成员44人，其中书记6人，平均年龄45岁；大专学历5人、达83.33%；女书记3人、占6.81%。女性成员25人、达56.81%。";
    expect(shares(text)).toEqual(["大专学历 83.33% of 书记", "女书记 6.81% of 书记", "女性成员 56.81% of 成员"]);
  });

  it("are of no whole that the text does not give", () => {
    expect(shares("完成投资5000万元，占年度计划的52%。")).toEqual([]);
    expect(shares("固定资产投资12亿元，其中工业3亿元，占全区固定资产投资的1.5%。")).toEqual([]);
    expect(shares("受理案件120件，满意率98%。")).toEqual([]);
  });

  it("are rates with the name of what was done", () => {
    expect(shares("发生事件512件，办结508件，办结率97%，满意率99%。")).toEqual(["办结 97% of 发生事件"]);
    expect(shares("参训300人，合格290人，合格率96.67%。")).toEqual(["合格 96.67% of 参训"]);
    expect(shares("受理120件，办结118件，按期办结率100%。")).not.toContain("办结 100% of 受理");
  });

  it("name what was not wholly done of pieces that are counted", () => {
    expect(shares("对292名人员走访，谈话、关爱“五到位”，达到百分之九十五。")).toEqual(["五到位 百分之九十五 of —"]);
    expect(shares("对120处隐患，确保整改到位率达95%。")).toEqual([]);
    expect(shares("工程土方开挖已完成90%。")).toEqual([]);
  });
});

describe("changes in running text", () => {
  const changes = (text: string) =>
    read(text).flatMap(({ label, previous, growth }) => (growth === null ? [] : [`${label} ${previous?.text ?? ""} ${growth.text}`]));

  it("are of this year's figure and last year's, or their difference", () => {
    expect(changes("资产总额875.39万元，较上年1081.87万元，减少19.09%。")).toEqual(["资产总额 1081.87万元 减少19.09%"]);
    expect(changes("支出500万元，比上年增加50万元，增长11.11%。")).toEqual(["支出 450万元 增长11.11%"]);
    expect(changes("支出500万元，比2021年450万元增加50万元，增长11.11%。")).toEqual(["支出 450万元 增长11.11%"]);
    expect(changes("收入从2015年的2007万元上升到2020年的2468万元，增长22.97%。")).toEqual(["上升到2020年 2007万元 增长22.97%"]);
    expect(changes("满意率95%，较上年93%，提高2个百分点。")).toEqual(["满意率 93% 提高2个百分点"]);
  });

  it("are none where the text does not say of what, or on what", () => {
    for (const text of [
      "收入500万元，支出450万元，比上年增加50万元，增长11.11%。",
      "收、支总计500万元，与上年相比各增加50万元，增长11.11%。",
      "收入从2015年的2007万元上升到2020年的2468万元，年均增长4.22%。",
      "外资500万元，内资450万元，增长9.2%。",
      "其他收入0万元，较上年增加0万元，增长0%。",
    ]) {
      expect(changes(text)).toEqual([]);
    }
  });
});

describe("what the text says around a figure", () => {
  it("is that it is a goal: under a heading of goals, in a line of goals, behind words of goals", () => {
    const planned = (text: string) => read(text).map((figure) => figure.planned);
    expect(planned("一、绩效目标\n新增床位50张。\n二、完成情况\n新增床位48张。")).toEqual([true, false]);
    expect(planned("目标2：新增床位50张。\n新增床位48张。")).toEqual([true, false]);
    expect(planned("力争新增床位50张。")).toEqual([true]);
    expect(planned("三、绩效目标完成情况\n新增床位48张。")).toEqual([false]);
  });

  it("is the time, where it is not the year", () => {
    expect(read("2022年接待12人。上半年接待5人。2021年接待11人。").map(({ period }) => period)).toEqual(["", "上半年", "2021年"]);
  });

  it("is what became of the rest", () => {
    expect(
      read("发现30条，整改29条，其余1条正在整改。")
        .map(({ restSaid }) => restSaid)
        .slice(0, 2),
    ).toEqual([true, true]);
    expect(read("发现30条，整改29条。剩余1条已有方案。")[1]?.restSaid).toBe(true);
    expect(read("发现30条，整改29条。成效明显。")[1]?.restSaid).toBe(false);
  });
});

describe("any text", () => {
  it("can be read, and its parts and wholes name each other", () => {
    const words = fc.constantFrom(
      ..."共受理 发现 办结 其中 分别为 占 较上年 增长 12件 30人 5户 3.5万元 97% 约20条 率 （ ） 。 ； ， 、 \n 共计".split(" "),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 40 }).map((parts) => parts.join("")),
        ),
        (text) => {
          for (const figure of read(text)) {
            expect(figure.parts.every(({ whole }) => whole === figure)).toBe(true);
            expect(figure.whole).not.toBe(figure);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes time in proportion to its length", () => {
    for (const text of ["其中办结5件、", "（其中5件", "5件）", "50%", "发现5件，办结4件，办结率10%。", "5件、", "占5%，"]) {
      const long = text.repeat(40000);
      const start = performance.now();
      read(long);
      expect(performance.now() - start).toBeLessThan(8000);
    }
  });
});
