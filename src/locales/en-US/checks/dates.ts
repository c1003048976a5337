import type { dates as chinese } from "../../zh-CN/checks/dates";

export const dates: Record<keyof typeof chinese, string> = {
  "check.G1.before": "The report date {date} is before the end of the period {end}; please check whether its year is wrong",
  "check.G1.equal":
    "The report date {date} is the last day of the period, when the year’s data are not complete yet; please check the date",
  "check.G2": "Material was collected until {date}, before the end of the period {end}: the year’s data were not there yet; please check",
  "check.G2.afterReport":
    "“{text}” is after the report date {date}: the report quotes data from after it was written; please check both dates",
  "check.G3.cutOff": "The figures are “{text}”, not as of the end of the period {end}; please update them or say why",
  "check.G3.partOfYear": "The yearly report gives figures of “{period}”; please give those of the whole year",
  "check.G4":
    "“{word}”: {year} is over, but the report still speaks of it as to come; please update to how it stood at the end of the year",
  "check.G5.sameYear":
    "The self-evaluation notice {number} is numbered in the evaluated year {year} itself; such notices usually come in the next year ({next}); please check whether it was sent out early",
  "check.G5.otherYear":
    "The self-evaluation notice {number} is numbered in {issued}; notices for {year} usually come in {next}; please check whether the right document is cited",
  "check.G5.title":
    "The title of the self-evaluation notice {number} names {titleYear}, but {year} is evaluated; please check whether the right document is cited",
  "check.G5.plan": "The budget of {year} rests on the plan of {expected}, but the report names {span}; please check",
};
