/** Findings that no check can raise honestly, with the reason. Only hints (info), and of family H one in ten. */
export const notRaised: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Problems that are raised besides the findings, each judged: why it is right that a reviewer hears of it. */
export const raisedBesides: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  S002: {
    "B9 indicators execution-1 reason": "right: 9 of 10 points by the rule, and the form asks for a reason wherever points are missing",
  },
  S004: {
    "B17 stated total": "right: 97 is stated, the rows as they stand give 93; the finding on the total lists this reading too",
    "E11 indicators effect-5 target": "right: satisfaction is measured by nothing; the report sets no target in figures",
    "H4 report 56": "right: ① stands alone, as in the published report",
  },
};
