/** States that a piece of work passes through, from the first to the last. Words of one line mean the same state. */
export interface StateChain {
  source: string;
  states: readonly (readonly string[])[];
}

/** 完成状态 (list of checks, E12: 开工<封顶<竣工<验收<投用; 申报<受理<认定; 征收<拆除<开工), with the states between them. */
export const stateChains: readonly StateChain[] = [
  {
    source: "《建筑工程施工许可管理办法》第三条（开工前领取施工许可证）；《建设工程质量管理条例》第十六条（竣工验收合格方可交付使用）",
    states: [
      ["立项", "可行性研究", "初步设计", "招标", "招投标", "施工许可"],
      ["开工", "动工", "破土", "在建", "正在施工"],
      ["封顶", "主体完工"],
      ["竣工", "完工"],
      ["竣工验收", "验收"],
      ["投用", "投入使用", "投入运行", "交付使用", "启用"],
    ],
  },
  {
    source: "《高新技术企业认定管理办法》（国科发火〔2016〕32号）第十二条（企业申请、专家评审、审查认定）；复核不是新的认定（E12）",
    states: [["申报", "申请", "复核", "复审"], ["受理"], ["评审"], ["公示"], ["认定", "获批", "命名", "授牌"]],
  },
  {
    source: "《国有土地上房屋征收与补偿条例》第二十七条（先补偿、后搬迁）",
    states: [
      ["征收", "征迁"],
      ["拆除", "拆迁", "腾退"],
      ["开工", "动工"],
    ],
  },
  {
    source: "《现代汉语词典》：洽谈、签约、开工、投产",
    states: [["洽谈"], ["签约", "签订协议"], ["开工", "动工"], ["投产", "投入生产"]],
  },
  {
    source: "《规章制定程序条例》（起草、审查、决定和公布）",
    states: [
      ["起草", "征求意见"],
      ["送审", "审议"],
      ["印发", "出台", "颁布", "公布"],
    ],
  },
  {
    source: "《信访工作条例》（受理、办理、办结）",
    states: [["受理"], ["转办", "交办"], ["办结", "结案", "办理完毕", "办毕", "答复"]],
  },
];

/** Right before a state these say that it is not reached yet: 尚未竣工, 预计开工, 力争年底竣工. */
export const beforeUnreached: readonly string[] = ["未", "没有", "即将", "将", "将于", "预计", "计划", "拟", "准备", "待", "力争", "争取"];

/** Right behind a state these speak of getting ready for it: 开工前, 验收准备, 认定申请. */
export const behindUnreached: readonly string[] = ["前", "手续", "条件", "准备", "方案", "申请", "材料", "在即", "在望"];
