import type { budget as chinese } from "../../zh-CN/checks/budget";

export const budget: Record<keyof typeof chinese, string> = {
  "check.D2": "Stated {stated}; on the basis of {base} it is {calculated}; please correct it",
  "check.D2.otherBase": "Stated {stated}; on the basis of {base} it is {calculated}. The stated figure rests on {other}; please correct it",
  "check.D2.notApplicable": "Budget and execution are both 0, a rate does not apply; do not state {stated}",
  "check.D3": "The budget execution rate {rate} is outside 0%–100%; check that the base is the full-year (adjusted) budget",
  "check.D3.withoutBudget": "The budget is 0, yet {executed} was spent; please check the budget",
  "check.D5":
    "The budget adjustment rate {rate} is beyond the target {target}, yet the score is full; deduct, or say which exemption applies",
  "check.D5.group":
    "The budget adjustment rate {rate} is beyond the target {target}, yet its group “{group}” has all {weight} points; deduct, or say which exemption applies",
  "check.D5b":
    "Is the “budget adjustment” the amount added or the adjusted budget? The two readings give {asAmount} and {asBudget}; {asBudget} is used. Please check",
  "check.D5b.stated":
    "Stated {stated}; from the basic data it is {asBudget}. Is the “budget adjustment” the amount added or the adjusted budget? The two readings give {asAmount} and {asBudget}; please check",
  "check.D8.overspent": "{spent}: {actual}, more than {budget}: {planned}; please check",
  "check.D8.withoutBudget": "{budget} is 0, yet {spent} is {actual}: spent without a budget; please check",
  "check.D8.withoutBase": "{base} is 0: {rate} cannot be computed and earns nothing; please check {base}",
  "check.D8.bothZero": "{data}: 0; {rate} does not apply, do not state {stated}",
  "check.D8.notApplicable": "{data}: 0; {rate} does not apply",
  "check.D8.nothingBefore": "{base} is 0: {rate} cannot be computed and is taken as not applicable; please check {base}",
  "check.D8.missing": "{basic} is empty, so {rate} cannot be checked; fill it in on the basic data sheet",
  "check.D9.noAdjusted":
    "Execution {executed} is {share} of the initial budget {initial} and no adjusted budget is given; please fill it in",
  "check.D9.noAdjustedNorInitial":
    "Execution {executed} exceeds the initial budget {initial} and no adjusted budget is given; please fill it in",
  "check.D9.noReason":
    "Execution {executed} exceeds the initial budget {initial} by {excess} (more than {limit}); explain the addition in the reason column",
  "check.D10": "The budget execution rate of {rate} is below {threshold}; please explain it in the reason for the deviation",
};
