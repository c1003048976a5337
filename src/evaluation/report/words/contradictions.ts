import type { Contradiction } from "../contradiction";

/** 产出, 目标, 任务 as a whole; a single task that is done (拆迁任务全部完成) says nothing of the others. */
const wholes = ["目标", "指标", "各项任务", "各项工作", "主要任务", "重点任务", "重点工作", "工作任务", "年度任务"];
const degree = "(?:比较|较为|基本)";
const misuses = "(?:挤占|挪用|截留|虚列)";
/** Not 财务合规性, 规范化: names of things, no judgements. */
const orderly = ["合规", "规范", "到位", "严格", "健全", "完善", "账实相符", "帐实相符", "账账相符", "账卡相符", "保存完整", "安全完整"];
const disorderly = [
  "不规范",
  "不够规范",
  "不健全",
  "不完善",
  "不够完善",
  "不到位",
  "不够到位",
  "薄弱",
  "存在不足",
  "规范性(?:有待|不[足强够高])",
  "有待(?:进一步)?(?:规范|加强|提高|完善|提升|健全)",
  "存在账实不符",
];

/**
 * 前后矛盾 (list of checks, H6: the pairs worth shipping, with their severities). The wider wordings are those of the points that reports must speak to in
 * 部门整体支出绩效评价共性指标体系框架 (财预〔2013〕53号): 绩效指标明确性, 支付进度率, “三公经费”控制率, 管理制度健全性, 资金使用合规性, 资产管理安全性, 实际完成率.
 */
export const contradictions: readonly Contradiction[] = [
  {
    // 绩效指标明确性: 清晰、细化、可衡量.
    name: "goals",
    severity: "warning",
    said: {
      as: "claim",
      phrases: [
        {
          about: ["目标", "指标"],
          words: ["具体、?明确", "明确、?具体", "清晰、?明确", "明确、?清晰", "细化、?量化", "量化、?细化", "清晰、?细化", "细化、?清晰"],
          within: "sentence",
        },
      ],
    },
    against: [
      {
        as: "admission",
        phrases: [
          {
            about: ["目标", "指标"],
            words: [
              "不够(?:具体|明确|细化|清晰|量化)",
              "不(?:具体|明确|细化|清晰)",
              "未(?:能)?(?:细化|量化|明确)",
              "(?:较为?|过于)笼统",
              "(?:难以|不可|无法)(?:衡量|量化)",
              "(?:细化|量化)(?:程度)?(?:不高|不足|不够)",
            ],
          },
        ],
      },
    ],
  },
  {
    // 资产管理安全性: 处置规范、财务管理合规、账实相符.
    name: "assets",
    severity: "warning",
    said: { as: "claim", phrases: [{ about: ["资产"], words: orderly, closing: true }] },
    against: [{ as: "admission", phrases: [{ about: ["资产"], words: disorderly }] }],
  },
  {
    // 资金使用合规性: 符合财经法规和财务管理制度.
    name: "accounting",
    severity: "warning",
    said: { as: "claim", phrases: [{ about: ["财务", "会计", "核算"], words: orderly, closing: true }] },
    against: [{ as: "admission", phrases: [{ about: ["财务", "会计", "核算"], words: disorderly }] }],
  },
  {
    // 资金使用合规性: 不存在截留、挤占、挪用、虚列支出等情况.
    name: "misuse",
    severity: "warning",
    said: {
      as: "claim",
      phrases: [
        {
          about: ["资金", "经费", "支出"],
          words: ["严格(?:按照|按|遵守|执行)[^，。；]{0,16}(?:制度|规定|办法|用途)(?:执行|使用|支出)?", "使用(?:合规|规范)"],
          closing: true,
        },
        { words: ["专款专用", `(?:不存在|无|未发生|未发现|未出现|没有)[^，。；]{0,12}${misuses}`] },
      ],
    },
    against: [{ as: "admission", phrases: [{ words: [`(?:存在|出现|发生)[^，。；]{0,12}${misuses}`, `被${misuses}`] }] }],
  },
  {
    // 资金使用合规性: 符合部门预算批复的用途.
    name: "switching",
    severity: "warning",
    said: {
      as: "claim",
      phrases: [{ words: ["专款专用", "符合[^，。；]{0,8}批复的?用途", "按照?[^，。；]{0,6}(?:批复|规定)的?用途使用"] }],
    },
    against: [
      { as: "admission", phrases: [{ words: ["(?:存在|出现|发生)[^，。；]{0,12}(?:调剂使用|混用|串用)", "擅自(?:调剂|改变用途)"] }] },
    ],
  },
  {
    // “三公经费”控制率 ≤100%.
    name: "threePublic",
    severity: "warning",
    said: {
      as: "admission",
      phrases: [
        {
          about: ["三公"],
          words: ["未(?:能)?严格(?:执行|按照?)[^，。；]{0,8}预算", "未按[^，。；]{0,8}预算", "超(?:出)?(?:年初)?预算", "超支"],
        },
      ],
    },
    against: [
      {
        as: "claim",
        phrases: [
          {
            about: ["三公"],
            words: [
              "(?:未|没有|不)超(?:过|出)?[^，。；]{0,8}预算",
              "(?:未|没有|无)超支",
              "控制在[^，。；]{0,8}预算[^，。；]{0,4}内",
              "未突破[^，。；]{0,8}预算",
            ],
          },
        ],
      },
      { fact: "threePublicWithinBudget" },
    ],
  },
  {
    // 实际完成率, 质量达标率.
    name: "allDone",
    severity: "warning",
    said: {
      as: "claim",
      phrases: [
        {
          about: wholes,
          words: [
            "全部(?:完成|达成|实现|达标)",
            "均(?:已|已经)?(?:全部|全面)?(?:完成|达成|实现|达标)",
            "(?:全部|均)(?:已|已经)?达到了?(?:预期|年初|年度|既定|目标|要求)",
            "全面(?:完成|达成)",
          ],
        },
        { words: ["(?:全部|全面)(?:完成|达成|实现)[^，。；]{0,8}(?:全年|年度|年初|既定|预期)[^，。；]{0,8}(?:目标|任务|指标)"] },
      ],
    },
    against: [
      { fact: "outputBelowWeight", severity: "error" },
      {
        as: "admission",
        phrases: [
          {
            about: ["目标", "任务", "指标", "项目", "工作"],
            words: [
              "未(?:能)?(?:完成|达成|实现|达到|达标)",
              "没有(?:完成|达成|实现|达到)",
              "尚未(?:完成|达到)",
              "未(?:能)?按[时期](?:完成|实施)",
            ],
          },
          { words: ["存在[^，。；]{0,16}(?:未完成|未达标|未达到)"] },
        ],
      },
    ],
  },
  {
    // 完成及时率, 支付进度率.
    name: "timely",
    severity: "warning",
    said: {
      as: "admission",
      phrases: [
        {
          words: [
            "(?:进度|进展)(?:比较|较为?|偏|相对|稍|过于?)?(?:缓慢|慢|滞后|迟缓)",
            "(?:执行|支付|支出|实施)(?:比较|较为?|偏|相对)?(?:缓慢|慢|滞后)",
          ],
        },
        { about: ["项目", "资金", "预算"], words: ["未(?:能)?按[时期](?:完成|支付|支出|实施|执行)"] },
      ],
    },
    against: [
      { fact: "timelinessFull" },
      { as: "claim", phrases: [{ words: ["执行率(?:均|已)?(?:为|达到|达|是)?100(?:\\.0{1,2})?[%％]"] }] },
      { fact: "executionRateFull" },
    ],
  },
  {
    // 社会公众或服务对象满意度.
    name: "satisfaction",
    severity: "info",
    said: {
      as: "claim",
      phrases: [
        { words: ["满意[率度](?:极|很|非常|特别)高", "满意[率度](?:均|已)?(?:为|达到|达)?100(?:\\.0{1,2})?[%％]"] },
        { about: ["群众", "居民", "公众", "百姓", "服务对象", "企业"], words: ["(?:非常|十分|高度)满意", "(?:一致|普遍)好评"] },
      ],
    },
    against: [{ fact: "satisfactionBelowWeight" }],
  },
  {
    // 预算完成率: 年初预算 and what was spent of it.
    name: "initialBudget",
    severity: "error",
    said: {
      as: "claim",
      phrases: [{ words: ["(?:基本)?符合年初预算", "与年初预算(?:基本|大致|完全)?(?:一致|相符|持平|吻合)", "按年初预算执行"] }],
    },
    against: [{ fact: "executedAboveInitial" }],
  },
  {
    name: "strictBudget",
    severity: "warning",
    said: {
      as: "claim",
      phrases: [
        { words: ["严格预算执行", "杜绝超(?:支|预算)", "(?:无|未|没有|不存在)(?:发生|出现|存在)?超(?:支|预算)"] },
        { words: ["严格(?:执行|按照|按)(?:批复的?|部门|年初|年度|批准的?){0,2}预算(?:执行|支出|安排支出)?"], closing: true },
      ],
    },
    against: [{ fact: "executedAboveBudget" }],
    unless: "initialBudget",
  },
  {
    // 资金使用合规性: 资金的拨付有完整的审批程序和手续.
    name: "approvals",
    severity: "info",
    said: { as: "claim", phrases: [{ words: [`${degree}(?:完整|完备|齐全|规范)的[^，。；]{0,8}(?:程序|手续)`] }] },
    against: [
      {
        as: "claim",
        phrases: [
          { words: ["(?:具有|有|履行了?)(?:完整|完备|齐全|规范)的[^，。；]{0,8}(?:程序|手续)", "(?:程序|手续)(?:完整|完备|齐全)"] },
        ],
      },
    ],
  },
  {
    // 管理制度健全性.
    name: "rules",
    severity: "info",
    said: {
      as: "claim",
      phrases: [{ about: ["制度", "机制", "内控", "内部控制"], words: [`${degree}(?:健全|完备|完善|完整)`] }],
    },
    against: [
      { as: "claim", phrases: [{ about: ["制度", "机制", "内控", "内部控制"], words: ["健全", "完备", "完善"], closing: true }] },
      { fact: "managementFull" },
    ],
    unless: "approvals",
  },
];
