import { decimal, roundTo, toNumber } from "../rounding";
import type { SingleReading } from "./singleAmount";
import { around, inOneUnit, type TwoAmounts } from "./twoAmounts";

const dualGap = /^[,、;/]?(?:挑战|力争|奋斗|争取)(?:值|目标)?[为达到:]*$/;
const dualLead = /(?:底线|保底|基本|必成)(?:值|目标|任务)?[为达到:]*$/;

/** 8402/9138万元, or 底线8402万元、挑战9138万元: both above zero. Which of the two is the greater is for a check to judge. */
export function readDual(two: TwoAmounts): SingleReading | null {
  const { before, first, gap, second, behind } = two;
  const named = dualGap.test(gap) && dualLead.test(before);
  if ((gap !== "/" && !named) || first.tail !== undefined || second.tail !== undefined || first.value === 0 || second.value === 0) {
    return null;
  }
  const [base, stretch] = inOneUnit(two) ?? [];
  const notes = around(named ? before.replace(dualLead, "") : before, behind, second);
  if (!base || !stretch || !notes || base.unit === "") {
    return null;
  }
  const times = decimal(stretch.value).div(decimal(base.value));
  if (times.gt(3)) {
    notes.push({ key: "reading.stretchFar", values: { times: toNumber(roundTo(times, 1)) } });
  }
  return { kind: "dual", base, stretch, notes };
}
