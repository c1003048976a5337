import type { dates as chinese } from "../../zh-CN/checks/dates";

export const dates: Record<keyof typeof chinese, string> = {
  "check.G1.before": "The report date {date} is before the end of the period {end}; please check",
  "check.G1.equal": "The report date {date} is the very end of the period; please check",
  "check.G2": "Material was collected until {date}, before the end of the period {end}: the year’s data were not there yet; please check",
};
