/** A matter that problems and measures may both speak of. A word may be a pattern with bounded repeats. */
export interface Matter {
  /** As it is called to the reader. */
  name: string;
  /** A problem with one of these is of this matter. */
  problems: readonly string[];
  /** A measure with one of these answers it. */
  measures: readonly string[];
  source: string;
}

const framework = "财预〔2013〕53号 共性指标体系框架";

/**
 * The matters are the points of the framework that such reports speak to, and what published self-evaluations name as their problems. A
 * problem may be of several; one measure on any of them answers it, so that a wide measure is never told as missing.
 */
export const matters: readonly Matter[] = [
  {
    name: "资金缺口",
    problems: ["缺口", "(?:经费|资金|预算)(?:严重|明显|较为)?(?:不足|紧张|短缺)", "难以满足[^，。；]{0,12}(?:经费|资金|支出|开支)"],
    measures: [
      "缺口",
      "争取",
      "追加",
      "增加[^，。；]{0,6}(?:投入|预算|经费|资金)",
      "加大[^，。；]{0,6}投入",
      "(?:资金|经费)保障",
      "保障[^，。；]{0,6}(?:资金|经费)",
      "筹[集措]",
      "统筹",
      "压减",
      "盘活",
    ],
    source: `${framework}：重点支出安排率、预算配置`,
  },
  {
    name: "绩效目标",
    problems: ["绩效目标", "绩效指标", "指标(?:值)?设[置定]", "目标设[置定]", "量化"],
    measures: ["目标", "指标", "量化"],
    source: `${framework}：绩效目标合理性、绩效指标明确性`,
  },
  {
    name: "预算编制",
    problems: ["预算编制", "编制预算", "预算(?:安排|管理)?不够(?:细化|精确|准确|科学|合理)"],
    measures: ["编制", "细化预算", "编细编实", "预算(?:安排|测算|管理)", "(?:安排|测算)[^，。；]{0,6}预算"],
    source: `${framework}：预算配置`,
  },
  {
    name: "执行进度",
    problems: ["进度", "进展", "执行率", "支出(?:较|偏)?慢", "结转", "结余"],
    measures: ["进度", "进展", "执行", "支付", "加快", "督促", "跟踪", "监控", "结转", "结余", "盘活"],
    source: `${framework}：预算完成率、支付进度率、结转结余率`,
  },
  {
    name: "预决算差异",
    problems: ["未严格执行[^，。；]{0,6}预算", "与预算(?:数)?(?:不符|差异|不一致)", "预决算差异", "预算调整", "超(?:出)?预算", "超支"],
    measures: ["差异", "预算调整", "调整预算", "执行[^，。；]{0,6}预算", "预算执行", "预算约束", "控制"],
    source: `${framework}：预算调整率、预算完成率`,
  },
  {
    name: "资金使用",
    problems: ["挤占", "挪用", "调剂", "资金(?:使用|管理)"],
    measures: ["资金", "专款专用", "审批", "调整预算", "预算调整", "支出", "监督"],
    source: `${framework}：资金使用合规性`,
  },
  {
    name: "内部控制",
    problems: ["内控", "内部控制", "制度"],
    measures: ["内控", "内部控制", "制度", "机制", "规范"],
    source: `${framework}：管理制度健全性`,
  },
  {
    name: "资产管理",
    problems: ["资产"],
    measures: ["资产", "盘点", "清查", "台账", "账实"],
    source: `${framework}：资产管理安全性、固定资产利用率`,
  },
  {
    name: "财务核算",
    problems: ["财务", "会计", "核算", "账务"],
    measures: ["财务", "会计", "核算", "账务", "财会", "内部控制", "内控"],
    source: `${framework}：基础信息完善性、管理制度健全性`,
  },
  {
    name: "三公经费",
    problems: ["三公", "公务接待", "公务用车", "公用经费"],
    measures: ["三公", "接待", "公务用车", "公用经费", "节约", "压缩", "压减", "控制"],
    source: `${framework}：“三公经费”控制率、公用经费控制率`,
  },
  {
    name: "政府采购",
    problems: ["采购"],
    measures: ["采购"],
    source: `${framework}：政府采购执行率`,
  },
  {
    name: "信息公开",
    problems: ["信息公开", "公开(?:不|滞后)"],
    measures: ["公开", "公示"],
    source: `${framework}：预决算信息公开性`,
  },
  {
    name: "绩效意识",
    problems: ["绩效理念", "绩效意识", "重视", "重投入", "思想认识"],
    measures: ["理念", "意识", "重视", "认识", "培训", "学习", "宣传", "领导"],
    source: "中发〔2018〕34号 关于全面实施预算绩效管理的意见：牢固树立绩效意识",
  },
  {
    name: "人员能力",
    problems: ["(?:业务|专业)(?:能力|水平|素质|知识)", "人员(?:不足|力量|配备|少)", "专业人[员才]"],
    measures: ["培训", "学习", "业务", "人员", "人才", "队伍", "能力", "素质"],
    source: "中发〔2018〕34号 关于全面实施预算绩效管理的意见：加强组织领导和业务培训",
  },
  {
    name: "结果应用",
    problems: ["结果应用", "结果运用", "评价结果", "挂钩"],
    measures: ["应用", "运用", "结果", "挂钩", "衔接", "奖惩", "考核"],
    source: "中发〔2018〕34号 关于全面实施预算绩效管理的意见：绩效评价结果与预算安排挂钩",
  },
  {
    name: "满意度",
    problems: ["满意度", "知晓率"],
    measures: ["满意", "知晓", "宣传", "走访", "回访", "调查", "诉求", "服务"],
    source: `${framework}：社会公众或服务对象满意度`,
  },
];

/** What makes a measure pointless: nothing is left to hasten or to lower. */
export type MeasureFact = "executionRateFull" | "nothingCarriedOver";

/** Measures against something that the data do not show (list of checks, H8: 降低结余率 with 结转结余率 0, 加快支付 with 执行率 100%). */
export const needlessMeasures: readonly { words: readonly string[]; fact: MeasureFact }[] = [
  {
    words: ["加快[^，。；]{0,8}(?:支付|支出|预算执行|执行进度)", "提[高升][^，。；]{0,4}预算执行率"],
    fact: "executionRateFull",
  },
  { words: ["(?:降低|减少|压减|压缩|消化)[^，。；]{0,10}(?:结余|结转)"], fact: "nothingCarriedOver" },
];

/** What others have or lack in problems that are told in general; another noun (乡镇分馆, 街道项目) names a thing of the unit's own work. */
const attitudes = "(?=[对未不没重仍还尚缺，,、]|存在|绩效|预算|意识|认识|思想|理念)";

/** Problems of others, told in general (list of checks, H8: 个别部门……). Inside a unit 科室 are its own, so they are not here. */
export const others: readonly string[] = [
  `(?:个别|部分|少数|一些|有的|有些|某些)(?:预算)?(?:部门|单位|地区|街道|乡镇)${attitudes}`,
  `各(?:级|地)(?:预算)?(?:部门|单位)${attitudes}`,
];

/** Who speaks of itself. */
export const ownWords: readonly string[] = [
  "我单位",
  "我街道",
  "我街",
  "我办",
  "我局",
  "我委",
  "我部门",
  "我镇",
  "我乡",
  "本单位",
  "本街道",
  "本部门",
  "本局",
  "我们",
];
