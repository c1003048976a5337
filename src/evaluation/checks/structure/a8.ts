import type { Message } from "../../messages";
import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { Check, Finding, Row } from "../context";
import { definitionMismatch, type DefinitionMismatch } from "./definitionMismatch";

/**
 * A8 指标定义: the words that explain an indicator do not fit its own formula (list of checks, A8): the whole of which the definition takes a
 * share (占…的比重) is another than the formula's denominator, or a term is explained (…数是指…) that the formula does not use. Read from
 * 评分标准 and 备注; a text without a formula, or without an explanation, says nothing.
 */
export const a8: Check = {
  id: "A8",
  severity: "info",
  onceBegun: true,
  run: ({ rows }) => rows.flatMap(finding),
};

const hasFormula = /[=＝]/u;
const hasDefinition = /的比[重例率]|的百分比|是指|系指|指的是/u;

function finding({ indicator: { code, path, standard, note = "" } }: Row): Finding[] {
  // Cheap tests first: few rows hold both.
  if (!(hasFormula.test(standard) || hasFormula.test(note)) || !(hasDefinition.test(standard) || hasDefinition.test(note))) {
    return [];
  }
  const found = definitionMismatch(normalise(`${standard}。${note}`));
  return found === null
    ? []
    : [
        {
          place: { part: "indicators", code, field: "name" },
          seen: found.kind === "base" ? `${found.defined} / ${found.used}` : found.term,
          expected: "",
          message: messageOf(found, lastName(path)),
        },
      ];
}

function messageOf(found: DefinitionMismatch, name: string): Message {
  return found.kind === "base"
    ? { key: "check.A8.base", values: { name, defined: found.defined, used: found.used } }
    : { key: "check.A8.term", values: { name, term: found.term } };
}
