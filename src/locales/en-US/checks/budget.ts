import type { budget as chinese } from "../../zh-CN/checks/budget";

export const budget: Record<keyof typeof chinese, string> = {
  "check.D1": "{name} is {total}, but {parts} add up to {sum}, a difference of {difference}; please check",
  "check.D1.blank": "{name} is {total}, the parts filled in add up to {sum}; fill in {blank} for the remaining {rest}, or 0",
  "check.D2": "Stated {stated}; on the basis of {base} it is {calculated}; please correct it",
  "check.D2.notApplicable": "Budget and execution are both 0, a rate does not apply; do not state {stated}",
  "check.D3": "The budget execution rate {rate} is outside 0%–100%; check that the base is the full-year (adjusted) budget",
  "check.D3.withoutBudget": "The budget is 0, yet {executed} was spent; please check the budget",
  "check.D4": "Stated {stated} rests on {initial}; the base is {base}, which gives {calculated}; please correct it",
  "check.D5":
    "The budget adjustment rate {rate} is beyond the target {target}, yet the score is full; deduct, or say which exemption applies",
  "check.D5.group":
    "The budget adjustment rate {rate} is beyond the target {target}, yet its group “{group}” has all {weight} points; deduct, or say which exemption applies",
  "check.D5b":
    "Is the “budget adjustment” the amount added or the adjusted budget? The two readings give {asAmount} and {asBudget}; {asBudget} is used. Please check",
  "check.D5b.stated":
    "Stated {stated}; from the basic data it is {asBudget}. Is the “budget adjustment” the amount added or the adjusted budget? The two readings give {asAmount} and {asBudget}; please check",
  "check.D6": "{item} is not the same everywhere, a difference of {difference}: {places}; please check and use one",
  "check.D6.inBasics": "basic data, {basic}: {amount}",
  "check.D6.inText": "paragraph {row} of the report: “{quote}”",
  "check.D6.whole.initial": "The initial budget",
  "check.D6.whole.adjusted": "The full-year (adjusted) budget",
  "check.D6.whole.budget": "The budget",
  "check.D6.whole.executed": "What was executed",
  "check.D6.basic.initial": "The initial budget of basic expenditure",
  "check.D6.basic.adjusted": "The full-year (adjusted) budget of basic expenditure",
  "check.D6.basic.budget": "The budget of basic expenditure",
  "check.D6.basic.executed": "The basic expenditure executed",
  "check.D6.project.initial": "The initial budget of projects",
  "check.D6.project.adjusted": "The full-year (adjusted) budget of projects",
  "check.D6.project.budget": "The budget of projects",
  "check.D6.project.executed": "The project expenditure executed",
  "check.D7":
    "{base} {budget} less {executed} executed is {rest}, but the carry-over is {carryover}; please check. Where the treasury took funds back, adjust the budget or say so",
  "check.D8.overspent": "{spent}: {actual}, more than {budget}: {planned}; please check",
  "check.D8.withoutBudget": "{budget} is 0, yet {spent} is {actual}: spent without a budget; please check",
  "check.D8.withoutBase": "{base} is 0: {rate} cannot be computed and earns nothing; please check {base}",
  "check.D8.bothZero": "{data}: 0; {rate} does not apply, do not state {stated} but “不适用” (not applicable)",
  "check.D8.notApplicable": "{data}: 0; {rate} does not apply",
  "check.D8.nothingBefore": "{base} is 0: {rate} cannot be computed and is taken as not applicable; please check {base}",
  "check.D8.missing": "{basic} is empty, so {rate} cannot be checked; fill it in on the basic data sheet",
  "check.D8.unproven": "The report says “{said}”, but gives neither “{budget}” nor “{spent}”, so it cannot be checked; please add them",
  "check.D9.noAdjusted":
    "Execution {executed} is {share} of the initial budget {initial} and no adjusted budget is given; please fill it in",
  "check.D9.noAdjustedNorInitial":
    "Execution {executed} exceeds the initial budget {initial} and no adjusted budget is given; please fill it in",
  "check.D9.noReason":
    "Execution {executed} exceeds the initial budget {initial} by {excess} (more than {limit}); explain the addition in the reason column",
  "check.D10": "The budget execution rate of {rate} is below {threshold}; please explain it in the reason for the deviation",
  "check.D11": "“{name}”: its share is {calculated}, the report says {stated}; please correct it",
  "check.D11.sum": "The shares of basic and project expenditure, {first} and {second}, add up to {sum} instead of 100%; please check",
  "check.D12":
    "Assets {assets} less liabilities {liabilities} are {calculated}, but net assets are {net}, a difference of {difference}; please check",
  "check.D12.rounded":
    "Assets {assets} less liabilities {liabilities} are {calculated}, net assets are {net}: a difference of {difference}, which rounding explains; please confirm",
  "check.D13":
    "A self-evaluation of the department's whole spending by name, it looks like that of a project: {signs}. Please evaluate all that was spent, under one name",
  "check.D13.perPerson": "{executed} executed ÷ {persons} in service = {each} each (below {least})",
  "check.D13.amounts": "the budget and what was executed are those of projects alone",
  "check.D13.objects": "the object is also called {names}",
  "check.D13.quoted": "“{name}”",
  "check.D13.wording":
    "The report is on the department's whole spending, yet uses the wording of a project's evaluation: {words}; please speak of the department",
  "check.D13.unsplit": "The {total} evaluated are not split into basic and project expenditure; please add this",
  "check.D13.unsplitAdjustment":
    "Basic and project expenditure add up to {split}, the initial budget only; the adjusted budget is {total}, and which of the two the {change} adjusted are is not said; please add this",
  "check.D14":
    "“{label}” {stated} is more than all that was executed, {total}; please check. Where others paid it, or in another year, say so",
  "check.D14.converted":
    "“{label}” {stated}, that is {amount}, is more than all that was executed, {total}; please check. Where others paid it, or in another year, say so",
  "check.D15":
    "“{label}” {amount} is income, but “{part}” {value} and what follows are parts of expenditure; call it total expenditure, or list the parts of income",
};
