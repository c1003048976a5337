import { readBasics } from "../../../src/evaluation/basics";
import { deriver } from "../../../src/evaluation/derive";
import type { RawCell } from "../../../src/evaluation";
import { readCell, refineActual } from "../../../src/evaluation/quantity";
import type { RuleInput } from "../../../src/evaluation/rules";

type Given = Partial<Omit<RuleInput, "target" | "actual">> & { target?: RawCell; actual?: RawCell };

/** What a rule has before it, read from cells as clerks type them: 10 points, the year 2021, no basic data, unless a test says otherwise. */
export function ruleInput({ target, actual, ...given }: Given): RuleInput {
  const readTarget = readCell(target, "target");
  return {
    weight: 10,
    selfScore: null,
    derive: deriver(
      readBasics({ scheme: "test", unit: "", year: 2021, dates: {}, basics: {}, entries: [], stated: { groups: [], rates: {} } }),
    ),
    year: 2021,
    count: () => ({ total: 0, met: 0, undecided: 0 }),
    ...given,
    target: readTarget,
    actual: refineActual(readCell(actual), readTarget),
  };
}
