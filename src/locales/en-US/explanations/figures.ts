import type { figures as chinese } from "../../zh-CN/explanations/figures";

export const figures: Record<keyof typeof chinese, string> = {
  "explain.F1":
    "A stated share is the figure ÷ its whole, rounded to the decimals stated; approximate figures are not recomputed, and in running text what the rounding of the amounts explains is allowed. Both the key figures and the text are checked, each fault is told once. Where a percent does not fit its figures, one of them is wrong.",
  "explainSource.F1": "Plain arithmetic",
  "explain.F2":
    "A stated share is not that of its own whole but, rounded or cut off, that of another one: two bases are mixed in one place, and its percents cannot be compared.",
  "explainSource.F2": "Plain arithmetic",
  "explain.F3":
    "A whole that lists all of its parts (in the key figures by their column, in the text by “respectively” or a total right behind its parts) is their sum, within half a unit of the coarsest last digit; approximate figures are not added up.",
  "explainSource.F3": "Plain arithmetic",
  "explain.F4":
    "Parts “of which” that are more than the whole, together or one alone, are an error; two or more that make at least half of it and leave a rest that the text does not account for are an info. Parts with shares of their own, and qualities that overlap (sex, age, schooling), are not added up; posts in the text are F5's where the basic data hold the quota.",
  "explainSource.F4": "Arithmetic; that a rest is accounted for is common reviewing practice",
  "explain.F5":
    "The staff quota is the sum of administrative and institution posts; another number, or just the staff in service and the retired together (who hold no post), is an error. More in service than the quota, or both kinds of posts, is a warning; where the text counts “离休” among “退休人员”, it suggests the wider name. There is no tolerance in heads.",
  "explainSource.F5":
    "Arithmetic; common indicators for departments (MoF budget doc. 2013 no. 53): staff in service ÷ quota is at most 100%",
  "explain.F6":
    "A rate of change is (this year − last year) ÷ last year, with the right direction; rounded or cut off at its own last decimal it passes, percentage points are compared with the difference, and the rounding of amounts in the text is allowed for. After 0 there is no rate. Where the text gives only the difference, last year's figure follows from it.",
  "explainSource.F6": "Plain arithmetic",
  "explain.F7":
    "One name with two values that differ by more than rounding, after conversion: an error between exact figures, a warning where one is approximate (in the text, beyond a tenth). The text is compared by names of at least four telling characters and one period; goals, bounds and separate events are not compared, budget figures are D6's. Two rounded amounts that name one thing are a warning, figures merely named alike an info.",
  "explainSource.F7": "Common reviewing practice",
  "explain.F8":
    "Where the text announces a number of things (aspects, stages, problems, measures) and lists them right behind it, the numbers agree: points told one by one, numbered paragraphs, or things after a colon are counted. A list that ends in “etc.” may be shorter, “and” may join two things or stand within one; a list of a single point is H4's.",
  "explainSource.F8": "Common reviewing practice",
  "explain.F9":
    "Less was done than there was to do (found, received, collected), and nothing says what became of the rest; likewise a share below 100% of pieces of which only the number is given. Approximate figures prove nothing; what “of which” leaves is F4's.",
  "explainSource.F9": "Common reviewing practice",
  "explain.F10":
    "The ratio of two related figures lies outside usual bounds, which more likely shows a wrong unit or digit: taxes 0–30% of the output (warning), 1.5–5 persons a household, debt up to 70% of the assets (info). In the text only figures of one paragraph are compared, and persons with households of the whole area (a thousand at least).",
  "explainSource.F10":
    "Common reviewing practice; the bounds are values of experience, the scheme may change the severity or switch the check off",
  "explain.F11": "A stated share is cut off where it should be rounded up, as 56.81% for 56.818%. An info, not an error.",
  "explainSource.F11": "Arithmetic; rounding rates half up is common practice",
  "explain.F12":
    "All rates of change of a paragraph, two at least, are rises, and its conclusion speaks of a fall, or the other way round. A rate of 0 does not count, nor words of turning a fall around.",
  "explainSource.F12": "Common reviewing practice",
  "explain.F13":
    "An amount named as a budget or plan is part of a total of money spent: a budget is not yet spent, use what was spent or leave it out. Names that also say executed or final do not count; in the text the amounts come to the total within a tenth, or stand as parts of it.",
  "explainSource.F13": "Common reviewing practice",
  "explain.F14":
    "A part that is more than its whole, where the text says neither “of which” nor “all”, is a warning (more done than received, with nothing carried over); parts that are more together are an info: they may overlap or stand side by side, and the report should say how they are counted.",
  "explainSource.F14": "Arithmetic; saying how figures are counted is common reviewing practice",
};
