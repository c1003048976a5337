import type { targets as chinese } from "../../zh-CN/checks/targets";

export const targets: Record<keyof typeof chinese, string> = {
  "check.E.name": "“{name}”",
  "check.E1": "The target “{text}” cannot be read; write it like “≥90%”",
  "check.E1.empty": "The target is empty; please fill it in",
  "check.E2.empty": "The actual value is empty; please fill it in",
  "check.E2.notApplicable":
    "The scheme does not say how indicators that do not apply are scored, so “not applicable” was not accepted; fill in the actual value",
  "check.E2.missingBasic": "{basic} is empty, so the actual value cannot be calculated; fill it in on the basic data sheet",
  "check.E2.notANumber": "The actual value “{text}” holds no figure while the target is a quantity; please fill in a number",
  "check.E2.otherWords": "The actual value “{text}” does not tell whether “{target}” is met; where it is, write “{target}”",
  "check.E2.noDay": "The actual value “{text}” has no day; give the day of completion",
  "check.E2.date": "The actual value is read as the date {text}; please type a number or words",
  "check.E2.error": "The formula of the actual value fails ({text}); put it right, or type the figure",
  "check.E2.unreadable": "The actual value “{text}” cannot be read; give one figure and its unit",
  "check.E2.noBand": "The actual value {actual} falls in no band of the standard; please check",
  "check.E2.items": "The actual value “{text}” does not fit the {count} items; give their numbers, like “1、2、4”, each once",
  "check.E2.itemNumbers": "The items carry different points and “{text}” does not tell which are met; give their numbers, like “第1、3项”",
  "check.E2.incidents": "The actual value “{text}” is no number of incidents; give a whole number, “0” where there was none",
  "check.E2.parts": "The indicator has {count} parts, the actual value “{text}” has {answers}; answer each part, separated by “；”",
  "check.E2.unanswered": "The actual value says nothing of {parts}; answer each part, separated by “；”",
  "check.E3": "The units of the target “{target}” and the actual value “{actual}” cannot be converted; use one unit",
  "check.E3.converted": "The actual value “{actual}” and the target “{target}” have different units; they were converted. Please check",
  "check.E3.fraction": "The actual value “{number}” has no percent sign and is taken as {percent}; please add the sign",
  "check.E3.percent": "“{number}” has no percent sign; it could be {number}% or a fraction. Please add the sign",
  "check.E3.part": "“{label}” {value} and its whole “{whole}” {total} have units that cannot be converted; please use one unit",
  "check.E3.writtenOut":
    "The text writes {count} amounts of 10,000 yuan or more in yuan (such as “{text}”) and others like “{larger}”; please use one unit and write {amount}",
  "check.E4": "{count} declared targets have no row in the table of indicators: {names}; add them, or say why they were not evaluated",
  "check.E4.unanswered":
    "{count} indicators have a target, but no actual value in the table nor in the report: {names}. Their group has a score; please fill in the actual values",
  "check.E5":
    "{count} indicators are not among the declared targets: {names}; check whether targets were left out, or say what they rest on",
  "check.E5.report": "The text says “{task}” and gives only results ({results}), no number that was asked for; please state the target",
  "check.E6": "The declared target of “{name}” is “{declared}”, the table says “{target}”; they differ. Please make them agree",
  "check.E6.figures":
    "The declared target of “{name}” is “{declared}”, that is {figures}; the table says “{target}”. Check for a lost or added digit, and make them agree",
  "check.E6.figure": "{figure}",
  "check.E6.measure":
    "The declared target of “{name}” is “{declared}”; the row of the same name is measured by “{measure}” with the target “{target}”. Please use one measure and one target",
  "check.E7":
    "The target is about “{wanted}”, the actual value about “{given}”; they do not seem to measure the same. Please answer what the target asks",
  "check.E8":
    "Of {total} indicators put in words, {count} have an actual value that is the target word for word, {percent} (limit {limit}), as if copied: {names}. Please fill in what was reached",
  "check.E8.surveyed":
    "Of {total} indicators put in words, {count} have an actual value that is the target word for word, {percent} (limit {limit}), as if copied: {names}; of these {surveyed} come from a survey and need its sample. Please fill in what was reached",
  "check.E8.survey":
    "“{name}” comes from a survey, yet the actual value “{actual}” is exactly the target “{target}” and nothing says how many were asked; please check, and fill in the sample",
  "check.E9": "The actual value {actual} exceeds the target {target} by {excess}; please say whether the target was too low",
  "check.E9.reason": "The actual value {actual} exceeds the target {target} by {excess} ({limit} or more); please give the reason",
  "check.E10": "“{text}” is no exact figure; scoring needs one. Please verify and correct it",
  "check.E10.report": "The text has {count} approximate figures ({examples} and others), which cannot be verified; please give exact ones",
  "check.E11":
    "{count} indicators named as a rate or degree have a target in words, which measures nothing: {names}; set a figure, like “≥95%”",
  "check.E12":
    "“{target}” asks for the state “{wanted}”, the actual value tells “{reached}”, which comes before it; please say whether the state was reached, or why not",
  "check.E13": "“{text}” is outside what this rate can be; please check it",
  "check.E13.negative": "A number of things or an amount cannot be negative, but is “{text}” and counts as 0; please correct it",
  "check.E14": "“{name}” is measured by “{measure}”, which points the other way; rename the indicator, or measure what it is called",
  "check.E15":
    "{names}: nothing says how many were asked, so the score rests on nothing; fill in the sample on the basic data sheet or behind the actual value",
  "check.E15.report": "The text says “{text}” and not how many were asked; please add the size of the survey",
  "check.E16": "{actual} reaches the base target {base} and not the stretch target {stretch}",
  "check.E16.far":
    "{actual} reaches the base target {base} and not the stretch target {stretch}; the stretch target is {times} times the base: check for a lost or added digit",
  "check.E16.reversed": "The stretch target {stretch} is below the base target {base}; please check the target",
};
