import { eventVerbs } from "./eventVerbs";

/** What a figure's name says that it is of. */
export interface Claim {
  /** The name without words of time, place and sum: 招商引资实际到位资金. */
  name: string;
  /** It is a sum of the year: 共, 累计, 全年. */
  summed: boolean;
}

/** Words before a name that say when, where or that it is a sum, not what. */
const leading =
  /^(?:截至|截止|目前|今年以来|今年|本年度|本年|全年|年度|年内|至今|以来|已经|已|累计|共计|合计|总计|总共|共有|共|现有|我街道|我单位|我办|我局|我镇|我乡|街道办事处|办事处|全街道|街道|全街|全镇|全乡|全区|全县|全市|辖区内|辖区|完成|实现|达到|\d{4}年度?|年)/;
const summing = /共|累计|全年|合计|总计/;
/** Words that tell one figure from another in no report: what is left without them names the thing. */
const general =
  /金额|资金|总额|总数|总值|面积|人数|户数|数量|经费|费用|人员|工作|活动|会议|项目|问题|各类|各种|情况|宣传|资料|培训|服务|实际|到位|完成|实现|新增|累计|人次|以上|以下|及|和|的|等/g;
const fewestTelling = 4;
const events = new RegExp(`^(?:${eventVerbs.join("|")})`);
/** Two figures of the budget are D6's. */
const ofBudget = /预算|决算|支出|收入总计|总收入/;

/** The verb that a name begins with, of what is done again and again; empty where it begins with none. */
export function eventVerb(name: string): string {
  return events.exec(name)?.[0] ?? "";
}

/** The claim that a name makes; null where it tells too little to be known again, is of one event among several, or of the budget. */
export function claimOf(label: string): Claim | null {
  if (label.length < fewestTelling || ofBudget.test(label)) {
    return null;
  }
  let name = label;
  for (let shorter = name.replace(leading, ""); shorter !== name; shorter = name.replace(leading, "")) {
    name = shorter;
  }
  const summed = summing.test(label);
  const verb = eventVerb(name);
  const telling = name.slice(verb.length).replace(general, "");
  return telling.length < fewestTelling || (verb !== "" && !summed) ? null : { name, summed };
}
