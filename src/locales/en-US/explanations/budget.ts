import type { budget as chinese } from "../../zh-CN/explanations/budget";

export const budget: Record<keyof typeof chinese, string> = {
  "explain.D1":
    "The initial budget, the full-year budget and what was executed each equal the sum of their sources, and basic and project expenditure together (their budget may be that before or after its adjustment). 0.005 (×10,000 yuan) of rounding is allowed a part, at least 0.01; a blank part counts as 0 and is only an info where it may hold the rest. Where totals do not hold, no rate on them does.",
  "explainSource.D1":
    "Plain arithmetic; the sources are those of the block of funds in the project form, MoF budget doc. 2020 no. 10, annex 1",
  "explain.D2":
    "The budget execution rate is what was executed ÷ the full-year (adjusted) budget, or the initial budget where none was adjusted. Rounded or cut off at its own last decimal it passes; one that rests on the initial budget is told by D4.",
  "explainSource.D2": "Project self-evaluation form, MoF budget doc. 2020 no. 10, annex 1: execution rate (B/A)",
  "explain.D3":
    "Speaks where the execution rate is below 0% or above 100%, or money was spent with a budget of 0: the base is wrong, or more was spent than granted. Where only the adjusted budget is missing, D9 speaks.",
  "explainSource.D3":
    "Project self-evaluation form, MoF budget doc. 2020 no. 10, annex 1: B is executed in the year, A the full-year budget",
  "explain.D4":
    "Speaks where there is a full-year (adjusted) budget, yet the stated execution rate is right on the initial budget only. Rounding as in D2; silent where the scheme itself asks for the rate on the initial budget.",
  "explainSource.D4":
    "MoF budget doc. 2020 no. 10, annex 1 divides by the full-year budget; Sichuan's form: executed ÷ budget after its adjustment",
  "explain.D5":
    "Speaks where the budget adjustment rate of the basic data is beyond its target (such as ≤5%, added or cut), yet the row, or the group that is scored as one with it, has full points. Adjustments for policy, force majeure or tasks from above can be entered as exempt.",
  "explainSource.D5":
    "Common indicators for departments, MoF budget doc. 2013 no. 53: budget adjustment rate; the target is the district's",
  "explain.D5b":
    "“Budget adjustment” can mean the amount added and cut, or the adjusted budget. Speaks where the stated rate has another sign than the computed one or is more than 1 percentage point from it, or where the form subtracts the initial budget from the “adjustment” and the budget was adjusted; both results are given.",
  "explainSource.D5b": "MoF budget doc. 2013 no. 53: the budget adjustment is the sum of what was added, cut or moved in the year",
  "explain.D6":
    "Speaks where one budget, or what was executed (of the whole department, its basic or its project expenditure), is given differently in the basic data and the text, or twice in the text; all in ten thousand yuan. Not compared: differences within half the last digit of the coarser amount, approximate amounts, other years and parts of the year, single projects. A budget that is not said to be initial or adjusted may be either.",
  "explainSource.D6": "Common reviewing practice: one fact, one figure",
  "explain.D7":
    "The carry-over at year's end is the budget less what was executed, within 0.01 (×10,000 yuan); without an adjusted budget it is the initial one with what was added, and last year's carry-over may be part of it or stand beside it. More executed than budgeted is told by D3 or D9.",
  "explainSource.D7": "Plain arithmetic; carry-over as in MoF budget doc. 2013 no. 53",
  "explain.D8":
    "Three public expenses or operating funds above their budget, or any spending without a budget, are errors; with 0 of 0 no rate applies, and stating 100% is an error; a change from 0 last year cannot be computed. Where the report says that they are controlled or cut and gives no figure anywhere, it asks for them.",
  "explainSource.D8":
    "Common indicators for departments, MoF budget doc. 2013 no. 53: control rates of three public expenses and operating funds, execution rate of procurement",
  "explain.D9":
    "An error where more was executed than the initial budget and no adjusted budget is given, since then no execution rate can be computed; a warning where one is given but the excess over the initial budget is above the scheme's limit (30% by default) and no reason is given.",
  "explainSource.D9": "Common reviewing practice; 30% is from published rules for checking final accounts, and the scheme may set another",
  "explain.D10":
    "Speaks where the execution rate is below the scheme's threshold (90% by default) and the row of that rate gives no reason; where the row lost points, B9 asks for it, and a form without such a row is not asked.",
  "explainSource.D10": "Sichuan's project form: a rate below 90% is to be explained; the scheme may set another threshold",
  "explain.D11":
    "Speaks where the report gives the share of basic or project expenditure, and it follows neither from the amounts of the sentence nor from the basic data, executed or budgeted, rounded or cut off; also where the two are off 100% by more than 0.02 and what rounding explains. Where the sentence gives the total too, and in the table of figures, F1 and F11 judge.",
  "explainSource.D11": "Plain arithmetic",
  "explain.D12":
    "Assets less liabilities are net assets: a difference above 0.02 (×10,000 yuan) is a warning; up to that, rounding explains it and it is only an info.",
  "explainSource.D12": "The identity of accounting; no document needed",
  "explain.D13":
    "A self-evaluation of a department covers all that it spends. An error where less was executed a person in service than the scheme's threshold (30,000 yuan by default), where budget and execution are those of projects alone, or where the text names a project as its object; a warning where it only uses two words or more of the project form; an info where the evaluated total is not split into basic and project expenditure.",
  "explainSource.D13":
    "Common reviewing practice; projects have a self-evaluation of their own by MoF budget doc. 2020 no. 10, and the scheme may set another threshold",
  "explain.D14":
    "Speaks where a single amount of spending, in the table of figures or in the text, is more in ten thousand yuan than all that was executed (or, where that is blank, the total of the text), beyond what rounding explains. Budgets and plans, other years, and the spending of residents or of the whole area do not count; where others paid, saying so is enough.",
  "explainSource.D14": "Plain arithmetic",
  "explain.D15":
    "Speaks where the text gives a total income and the parts that follow are basic and project expenditure: call it total expenditure, or list the sources of income. Budgeted income is not meant.",
  "explainSource.D15": "Common reviewing practice: income is listed by source, expenditure by use",
};
