import type { Message } from "./messages";
import { basicData, type BasicDatum, type Submission } from "./model";
import { exactNumber, readCell, type Reading } from "./quantity";

/** The basic data as read, each with its number in the datum's unit. Null where the cell holds no such number. */
export type BasicReadings = Record<BasicDatum, { reading: Reading; value: number | null }>;

type BasicUnit = "万元" | "人" | "个" | "条";

/** What is not money. */
const counted: Partial<Record<BasicDatum, BasicUnit>> = {
  quota: "人",
  quotaAdministrative: "人",
  quotaInstitution: "人",
  inService: "人",
  retired: "人",
  projectsTotal: "个",
  projectsMonitored: "个",
  projectsSelfEvaluated: "个",
  keyEvalPlanned: "个",
  keyEvalDone: "个",
  suggestionsTotal: "条",
  suggestionsAdopted: "条",
  surveySamples: "人",
  surveySatisfied: "人",
};

/** Reads the basic data. An amount may be typed in 元 or 亿元; it is kept in 万元. A survey may be counted in sheets (份). */
export function readBasics({ basics }: Submission): BasicReadings {
  const read = (basic: BasicDatum) => {
    const reading = readCell(basics[basic]);
    const value = exactNumber(reading, unitOf(basic));
    return { reading, value: value ?? (isSurvey(basic) ? exactNumber(reading, "份") : null) };
  };
  return Object.fromEntries(basicData.map((basic) => [basic, read(basic)])) as BasicReadings;
}

/** The unit in which a basic datum is kept. */
export function unitOf(basic: BasicDatum): BasicUnit {
  return counted[basic] ?? "万元";
}

/** The name of a basic datum, to stand inside another message. */
export function nameOf(basic: BasicDatum): Message {
  return { key: `basic.${basic}`, values: {} };
}

function isSurvey(basic: BasicDatum): boolean {
  return basic === "surveySamples" || basic === "surveySatisfied";
}
