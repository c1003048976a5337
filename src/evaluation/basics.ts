import type { Message } from "./messages";
import type { BasicDatum, Submission } from "./model";
import { exactNumber, readCell, type Reading } from "./quantity";

/** The basic data as read, each with its number: 万元 for amounts, persons for heads. Null where the cell holds no such number. */
export type BasicReadings = Record<BasicDatum, { reading: Reading; value: number | null }>;

/** Reads the basic data. An amount may be typed in 元 or 亿元; it is kept in 万元. */
export function readBasics({ basics }: Submission): BasicReadings {
  const read = (basic: BasicDatum) => {
    const reading = readCell(basics[basic]);
    return { reading, value: exactNumber(reading, unitOfBasic(basic)) };
  };
  return {
    budgetInitial: read("budgetInitial"),
    budgetAdjusted: read("budgetAdjusted"),
    executed: read("executed"),
    quota: read("quota"),
    inService: read("inService"),
    assetsTotal: read("assetsTotal"),
    liabilities: read("liabilities"),
    netAssets: read("netAssets"),
  };
}

/** The unit in which a basic datum is kept. */
function unitOfBasic(basic: BasicDatum): "万元" | "人" {
  return basic === "quota" || basic === "inService" ? "人" : "万元";
}

/** The name of a basic datum, to stand inside another message. */
export function nameOf(basic: BasicDatum): Message {
  return { key: `basic.${basic}`, values: {} };
}
