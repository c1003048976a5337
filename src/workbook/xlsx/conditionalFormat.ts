import type { ConditionalRule } from "hucre/xlsx";
import { areaAddress } from "../address";
import type { ConditionalFormat } from "../model";
import { areasOf } from "./fileAreas";
import { readConditionalStyle, writeConditionalStyle } from "./style";

export function writeConditionalFormat({ area, formula, style, priority, stopIfTrue }: ConditionalFormat): ConditionalRule {
  return {
    type: "expression",
    range: areaAddress(area),
    formula: formula.replace(/^=/, ""),
    style: writeConditionalStyle(style),
    priority,
    ...(stopIfTrue && { stopIfTrue }),
  };
}

/** One format for each area of a rule with a formula; none for colour scales, data bars and the like. */
export function readConditionalFormat(rule: ConditionalRule, themeColors: readonly string[]): ConditionalFormat[] {
  const formula = typeof rule.formula === "string" ? rule.formula : undefined;
  if (rule.type !== "expression" || formula === undefined) return [];
  return areasOf(rule.range).map(({ area, translate }) => ({
    area,
    formula: translate(`=${formula}`),
    style: readConditionalStyle(rule.style, themeColors),
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ?? false,
  }));
}
