/** A term that a change of policy, name or law put out of use. */
export interface DatedTerm {
  pattern: RegExp;
  /** The first evaluated year in which the term is out of date. */
  from: number;
  /** What is said instead; absent where the thing itself is over. */
  instead?: string;
  /** The term is the title of a document. */
  inTitles?: boolean;
  /** The change and its date. */
  source: string;
}

/** Institutions whose names changed; 原 before the name says so. Counties had until March 2019 to follow. */
const reform = "《深化党和国家机构改革方案》（2018年3月），地方机构改革2019年3月前基本完成";

export const datedTerms: readonly DatedTerm[] = [
  {
    pattern: /(?:全面)?(?:二孩|两孩|二胎)(?<!一孩[^。；]{0,12})(?![^。；]{0,10}三孩)/g,
    from: 2021,
    instead: "三孩生育政策",
    source: "2021年5月31日中央政治局会议；《人口与计划生育法》2021年8月20日修正",
  },
  { pattern: /社会抚养费/g, from: 2022, source: "《中共中央 国务院关于优化生育政策促进人口长期均衡发展的决定》（2021年6月26日）" },
  {
    pattern: /[“"『]?不忘初心[、，,]?牢记使命[”"』]?主题教育(?![^。；]{0,6}成果)/g,
    from: 2021,
    source: "“不忘初心、牢记使命”主题教育总结大会（2020年1月8日）",
  },
  {
    pattern: /三严三实[”"』]?专题教育(?![^。；]{0,6}成果)/g,
    from: 2017,
    source: "“三严三实”专题教育（2015年4月起，2015年底总结）",
  },
  {
    pattern: /群众路线教育实践活动(?![^。；]{0,6}成果)/g,
    from: 2015,
    source: "党的群众路线教育实践活动总结大会（2014年10月8日）",
  },
  {
    pattern: /中国特色社会主义思想主题教育(?![^。；]{0,6}成果)/g,
    from: 2025,
    source: "学习贯彻习近平新时代中国特色社会主义思想主题教育总结会议（2024年2月）",
  },
  { pattern: /党的十八大精神/g, from: 2018, instead: "党的十九大精神", source: "党的十九大（2017年10月）" },
  { pattern: /党的十九大精神(?![^。；]{0,12}二十大)/g, from: 2023, instead: "党的二十大精神", source: "党的二十大（2022年10月）" },
  {
    pattern: /营改增|(?<!原)营业税(?!金)/g,
    from: 2018,
    instead: "增值税",
    source: "《营业税暂行条例》2017年11月19日废止（国务院令第691号）",
  },
  { pattern: /营业税金及附加/g, from: 2017, instead: "税金及附加", source: "《增值税会计处理规定》（财会〔2016〕22号）" },
  { pattern: /(?<!原)(?:国税局|地税局|国家税务局|地方税务局)/g, from: 2020, instead: "税务局", source: reform },
  { pattern: /(?<!原)(?:卫计局|卫计委|卫生和计划生育(?:局|委员会))/g, from: 2020, instead: "卫生健康委（局）", source: reform },
  { pattern: /(?<!原)(?:安监局|安全生产监督管理局)/g, from: 2020, instead: "应急管理局", source: reform },
  { pattern: /(?<!原)(?:环保局|环境保护局)/g, from: 2020, instead: "生态环境局", source: reform },
  { pattern: /(?<!原)(?:国土局|国土资源局)/g, from: 2020, instead: "自然资源局", source: reform },
  { pattern: /(?<!原)(?:工商局|质监局|食药监局|工商行政管理局)/g, from: 2020, instead: "市场监督管理局", source: reform },
  {
    pattern: /(?<!原)(?:新农合|新型农村合作医疗)/g,
    from: 2020,
    instead: "城乡居民基本医疗保险",
    source: "国发〔2016〕3号，2019年底前完成整合",
  },
  { pattern: /(?<!原)五保(?:户|供养|对象|老人)/g, from: 2017, instead: "特困人员", source: "国发〔2016〕14号（2016年2月）" },
  { pattern: /暂住证/g, from: 2016, instead: "居住证", source: "《居住证暂行条例》（2016年1月1日施行）" },
  {
    pattern: /精准扶贫|(?<!原)扶贫办(?!公)|(?<![原脱])贫困户/g,
    from: 2022,
    instead: "巩固拓展脱贫攻坚成果、脱贫户",
    source: "全国脱贫攻坚总结表彰大会（2021年2月25日）",
  },
  { pattern: /新冠肺炎/g, from: 2023, instead: "新型冠状病毒感染", source: "国家卫生健康委公告2022年第7号（2022年12月26日）" },
  { pattern: /动态清零|常态化疫情防控/g, from: 2024, instead: "“乙类乙管”", source: "2023年1月8日起实施“乙类乙管”" },
  { pattern: /预算外资金/g, from: 2012, source: "财预〔2010〕88号（2011年1月1日起）" },
  {
    pattern: /财政支出绩效评价管理暂行办法|财预〔2011〕285号/g,
    from: 2020,
    instead: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
    inTitles: true,
    source: "财预〔2020〕10号（2020年2月25日）废止财预〔2011〕285号",
  },
];
