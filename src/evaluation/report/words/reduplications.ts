/** Words that are doubled by grammar or meet themselves in a compound: no slip of the pen. */

/** Verbs of two syllables that are doubled to mean “a little” (现代汉语词典, 重叠: 研究研究). */
const softened = ["研究", "讨论", "商量", "考虑", "了解", "学习", "总结", "检查", "打听", "反映", "调查", "锻炼", "交流", "体验"];

/** A word, and what begins a name or thing with the same word again: 便民服务 + 服务中心, 资金管理 + 管理办法. */
const meetings: Readonly<Record<string, readonly string[]>> = {
  服务: ["中心", "站", "点", "队", "大厅", "平台", "热线", "窗口", "设施", "场所", "体系", "机构", "对象"],
  工作: ["组", "小组", "领导", "专班", "队", "站", "室", "者", "人员", "机制", "方案", "法"],
  管理: ["办法", "制度", "局", "处", "站", "中心", "人员", "系统", "平台", "机构", "规定"],
  研究: ["院", "所", "室", "会", "中心", "生"],
  活动: ["室", "中心", "站", "月", "周", "场所", "阵地"],
  建设: ["局", "单位", "者", "用地", "银行"],
  发展: ["中心", "改革", "规划"],
  教育: ["局", "基地", "中心", "机构"],
  监督: ["员", "委员", "机构"],
  项目: ["部", "库", "组", "负责"],
  社区: ["居委", "工作", "党"],
};

const classifier = /^一[一-龥]$/;
const numerals = /^[零〇一二三四五六七八九十百千万]+$/;
const often = ["许多", "很多", "多少", "大家", "常常"];

/** Whether a word may stand twice in a row before what follows. */
export function isRightlyRepeated(word: string, following: string): boolean {
  return (
    classifier.test(word) ||
    numerals.test(word) ||
    softened.includes(word) ||
    often.includes(word) ||
    word === word.charAt(0).repeat(word.length) ||
    (meetings[word] ?? []).some((thing) => following.startsWith(thing))
  );
}
