import type { Message } from "../messages";
import { amountsOf } from "./amount";
import { readLead } from "./front";
import { unreadable, type SingleReading } from "./singleAmount";

/** 目前10 and 安全第一 are no ranks. */
const rankPattern =
  /(?:(?<![目之以年底日提事会当月先])前(\d{1,5})(?:名|位|强)?|第(\d{1,5})(?:名|位)|(?<=^|[市省区县国州列居位名])第(\d{1,5})|(?:排名|名次|位次)(?:为|在)?(\d{1,5})(?:名|位)?)(?:以内|之内|内)?(?:含|行列|之列)?$/;

/** 前 75 名, 第 67 名, 第 10 名以内, 排名 67. Null where the text ends with no rank. */
export function readRank(text: string): SingleReading | null {
  const found = rankPattern.exec(text);
  if (!found) {
    return null;
  }
  const before = text.slice(0, found.index);
  if (/\d/.test(before) && amountsOf(before).length > 0) {
    return null;
  }
  const lead: Message[] | null = readLead(before.replace(/不低于$/, ""));
  const rank = Number(found.slice(1).find((each) => each !== undefined));
  return lead && rank > 0 ? { kind: "rank", rank, notes: lead } : unreadable("unknownWords");
}
