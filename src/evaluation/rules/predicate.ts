import { limitingWords, normalise } from "../quantity";
import type { Message } from "../messages";
import { briefly } from "./briefly";
import { compare, type Direction } from "./comparison";
import { besideDeadline } from "./deadline";
import { withinTolerance } from "./equal";
import { noActual, notAFigure, unusableTarget, type RuleInput, type RuleOutcome } from "./outcome";
import { placeInRange } from "./range";
import { besideRank } from "./rank";
import type { Verdict } from "./verdict";

/**
 * Whether the actual value meets the target, whatever kind of target it is: a figure, a range, a ±, a rank, a day, or a word. Words
 * other than the target's own are never interpreted. An outcome says why there is no verdict.
 */
export function meetsTarget(input: RuleInput, unsigned?: Direction): Verdict | RuleOutcome {
  const { target, actual } = input;
  if (actual.kind === "empty") {
    return noActual();
  }
  const values = { actual: briefly(actual), target: briefly(target) };
  switch (target.kind) {
    case "quantity": {
      const found = compare(input, unsigned);
      return "kind" in found ? found : { met: found.met, steps: [...found.steps, compared(found.met, values)] };
    }
    case "rank": {
      const found = besideRank(input);
      return "kind" in found ? found : { met: found.met, steps: [compared(found.met, values)] };
    }
    case "range": {
      const found = placeInRange(input);
      return "kind" in found ? found : { met: found.within, steps: found.steps };
    }
    case "tolerance":
      return withinTolerance(target.within, input);
    case "deadline":
    case "date":
      return besideDeadline(input);
    case "words":
      return actual.kind === "unreadable" && actual.why === "error" ? notAFigure(actual) : inWords(input, values);
    default:
      return unusableTarget(target);
  }
}

function compared(met: boolean, values: { actual: string; target: string }): Message {
  return { key: met ? "working.targetMet" : "working.targetMissed", values };
}

/** The target's own word meets it, 不 or 基本 before that word misses it; other words do not tell. */
function inWords({ target, actual }: RuleInput, values: { actual: string; target: string }): Verdict {
  const [wanted, given] = [normalise(target.text), normalise(actual.text)];
  if (given === wanted) {
    return { met: true, steps: [{ key: "working.wordsMet", values: { actual: values.actual } }] };
  }
  const missed = limitingWords.some((word) => given.includes(word + wanted));
  return { met: missed ? false : null, steps: [{ key: "working.wordsJudged", values }] };
}
