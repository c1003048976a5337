import type { reading as chinese } from "../zh-CN/reading";

/** How a cell was read. */
export const reading = {
  "reading.percentByFormat": "Read as a percentage because of the cell’s percent format",
  "reading.inclusive": "“{word}” is read as including the figure itself",
  "reading.approximate": "“{word}” marks an approximate figure",
  "reading.unitAssumed": "No unit given; read as “{unit}”",
  "reading.leadingWords": "“{words}” is explanation and takes no part in the calculation",
  "reading.aside": "“{words}” is a remark and takes no part in the calculation",
  "reading.missingCharacter": "“{written}” seems to lack a character; read as “{meant}”",
  "reading.ocrSuspect": "“{text}” may be a scanning fault (“≥” taken for “2”, “≤” for “W” or “Q”); check it against the original",
  "reading.dueDay": "Read as up to day {day} of month {month}",
  "reading.stretchFar": "The stretch target is {times} times the base target; check the digits",
  "reading.namesCounted": "Counted by the names listed: {count}",
  "reading.oppositeChange": "“{words}” points the other way than the target, read as negative",
  "reading.fractionAsPercent": "The target is a percentage; read as {percent}",
  "reading.summed": "{count} items, {total} points together",
} satisfies Record<keyof typeof chinese, string>;
