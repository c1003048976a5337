/** A word that is often misspelt in official writing. */
export interface Misspelling {
  wrong: string;
  right: string;
  /** Where the wrong characters also meet in right words (严防犯罪, 公园满意度): what must stand around them. Linear in the text. */
  pattern?: RegExp;
  source: string;
}

const dictionary = "《现代汉语词典》（第7版）";
const variants = "《第一批异形词整理表》（GF 1001—2001）";
const divisions = "民政部《中华人民共和国行政区划简册》";
const slip = "a slip of typing or copying: there is no such word";

/** Wrong characters of like form or sound that meet in no right word. */
const alike: Readonly<Record<string, string>> = {
  ...{
    祥细: "详细",
    祥实: "详实",
    克苦: "刻苦",
    急燥: "急躁",
    甚致: "甚至",
    即得利益: "既得利益",
    再接再励: "再接再厉",
    一如继往: "一如既往",
  },
  ...{ 迫不急待: "迫不及待", 众志成诚: "众志成城", 按步就班: "按部就班", 因地治宜: "因地制宜", 坚苦奋斗: "艰苦奋斗" },
  ...{ 松驰: "松弛", 幅射: "辐射", 贯澈: "贯彻", 统畴: "统筹", 侯选人: "候选人", 气侯: "气候", 时侯: "时候", 辩别: "辨别" },
  ...{ 辨论: "辩论", 震憾: "震撼", 遗撼: "遗憾", 防碍: "妨碍", 招幕: "招募", 洽淡: "洽谈" },
  ...{ 骏工: "竣工", 开僻: "开辟", 拆遣: "拆迁", 折迁: "拆迁", 围饶: "围绕", 尤如: "犹如" },
  ...{ 姿询: "咨询", 调察: "调查", 恐固: "巩固", 拔付: "拨付", 拔款: "拨款", 划拔: "划拨", 调拔: "调拨" },
  ...{ 评诂: "评估", 钠入: "纳入", 坐谈会: "座谈会", 会议记要: "会议纪要", 必须品: "必需品" },
};

/** Wrong characters that right words hold too. */
const amongOthers: readonly Misspelling[] = [
  // 截止 ends a time, 截至 counts up to one: 报名截止6月30日 is right.
  {
    wrong: "截止",
    right: "截至",
    pattern:
      /(?<!报名|申报|报送|提交|受理|投标|招标|缴费|登记|时间|日期)截止(?=(?:到|于)?(?:目前|今|现在|当前|本[年月]|年[底末]|上年|去年|\d))/g,
    source: dictionary,
  },
  // 帐 is cloth, 账 is money.
  {
    wrong: "帐",
    right: "账",
    pattern: /(?<=[对记入到转结报挂坏台总细做建查呆欠销])帐(?![篷幕子房顶外下])|帐(?=[户目实面务簿册号款表证单套])/g,
    source: dictionary,
  },
  // 究竟争取, 严峻工作形势, 从严竣工验收, 提振灾区信心, 成功固定, 直接恰当, 登记律师 are two words each.
  { wrong: "竟争", right: "竞争", pattern: /(?<![究毕])竟争/g, source: dictionary },
  { wrong: "峻工", right: "竣工", pattern: /(?<![严险陡高冷])峻工(?=[。；，、]|验收|投[用产]|交付|决算|结算|图|$)/g, source: dictionary },
  { wrong: "严竣", right: "严峻", pattern: /严竣(?!工)/g, source: dictionary },
  { wrong: "振灾", right: "赈灾", pattern: /(?<!提)振灾/g, source: dictionary },
  { wrong: "功固", right: "巩固", pattern: /(?<!成)功固/g, source: dictionary },
  { wrong: "接恰", right: "接洽", pattern: /接恰(?![当好逢如似是到])/g, source: dictionary },
  { wrong: "记律", right: "纪律", pattern: /(?<![登书日标])记律(?!师)/g, source: dictionary },
  { wrong: "布署", right: "部署", pattern: /布署(?!名)/g, source: dictionary },
  { wrong: "按装", right: "安装", pattern: /按装(?![机修备配订货车])/g, source: dictionary },
  { wrong: "做为", right: "作为", pattern: /(?<![叫当看])做为(?![民人群了什期])/g, source: dictionary },
  { wrong: "即然", right: "既然", pattern: /即然(?!后)/g, source: dictionary },
  { wrong: "建全", right: "健全", pattern: /(?<![创共新构组修搭筹扩])建全(?=完善|制度|机制|体系|网络|了)/g, source: dictionary },
  { wrong: "园满", right: "圆满", pattern: /园满(?=完成|结束|成功|落幕|收官|举行|解决|实现)/g, source: dictionary },
  { wrong: "防犯", right: "防范", pattern: /防犯(?![罪案法规])/g, source: dictionary },
  { wrong: "暂新", right: "崭新", pattern: /暂新(?=的|面貌|局面)/g, source: dictionary },
  { wrong: "资询", right: "咨询", pattern: /资询(?![价问])/g, source: dictionary },
  { wrong: "检查院", right: "检察院", pattern: /(?<=人民|[省市区县旗])检查院(?![落内外校区感前长])/g, source: dictionary },
  { wrong: "积效", right: "绩效", pattern: /积效(?=评价|管理|目标|指标|考核|自评|工资|监控)/g, source: dictionary },
  ...["部", "成", "水", "充", "过"].map((first) => ({
    wrong: `${first}份`,
    right: `${first}分`,
    // 全部份数, 印成份, 通过份额.
    pattern: new RegExp(`${first}份(?![额数子儿])`, "g"),
    source: first === "充" ? dictionary : variants,
  })),
  { wrong: "缺品", right: "缺口", pattern: /(?<=资金|经费|预算|财力)缺品/g, source: dictionary },
  { wrong: "测频率", right: "测评率", pattern: /(?<![监检观探预量巡抽自复实普勘推])测频率/g, source: dictionary },
  // 差不多100人 is right, and 不少2021年的 counts nothing.
  ...["少", "低", "多", "高"].map((word) => ({
    wrong: `不${word}`,
    right: `不${word}于`,
    pattern: new RegExp(`(?<!差)不${word}(?=\\d{1,9}(?![\\d岁年]))`, "g"),
    source: dictionary,
  })),
  { wrong: "等主体", right: "等主体责任", pattern: /(?<=(?:承担|履行|落实|压实)[^。；]{0,70})等主体(?=[。；])/g, source: dictionary },
  { wrong: "的地", right: "地", pattern: /的地(?=开展|推进|进行|实施|落实|完成|促进|提高|提升|做好|抓好)/g, source: dictionary },
  ...["提", "增"].map((word) => ({
    wrong: `有所${word}`,
    right: "有所",
    pattern: new RegExp(`有所${word}(?=下滑|下降|减少|回落)`, "g"),
    source: slip,
  })),
  // 绿化化工, 网格化化解 and 强化化债 are two words each.
  { wrong: "化化", right: "化", pattern: /化化(?![工学肥解石验妆纤疗粪装险危债整合淤])/g, source: slip },
  { wrong: "的的", right: "的", pattern: /(?<![目标])的的(?![确士])/g, source: slip },
  { wrong: "and", right: "和", pattern: /(?<=[一-龥）”]\s{0,3})and(?=\s{0,3}[一-龥（“])/g, source: slip },
  { wrong: "or", right: "或", pattern: /(?<=[一-龥）”]\s{0,3})or(?=\s{0,3}[一-龥（“])/g, source: slip },
];

/** Districts and towns whose rare character is often replaced. */
const places: Readonly<Record<string, string>> = {
  ...{ 硤口: "硚口", 矫口区: "硚口区", 桥口区: "硚口区", 狮河区: "浉河区", 廛河: "瀍河", 刊江区: "邗江区" },
  ...{ 甬桥区: "埇桥区", 樵城区: "谯城区", 毫州: "亳州", 雎阳: "睢阳", 盱胎: "盱眙" },
};

export const misspellings: readonly Misspelling[] = [...listed(alike, dictionary), ...amongOthers, ...listed(places, divisions)];

function listed(words: Readonly<Record<string, string>>, source: string): Misspelling[] {
  return Object.entries(words).map(([wrong, right]) => ({ wrong, right, source }));
}
