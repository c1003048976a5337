import * as v from "valibot";
import type { ScoringRule } from "../evaluation";
import { ruleShape } from "./ruleShapes";

/** Whether data has the shape of a rule: a known kind with all of its parameters and no others. */
export function isRule(data: unknown): data is ScoringRule {
  return v.is(ruleShape, data);
}
