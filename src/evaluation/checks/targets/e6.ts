import type { JoinedTarget, TargetMatch } from "../../goals/joinTargets";
import { compareTargets } from "../../goals/compareTargets";
import type { Message } from "../../messages";
import { lastName } from "../../paths";
import { convert } from "../../quantity";
import type { Check, Finding } from "../context";
import { oppositeMeasure } from "./e14";

/**
 * E6 目标值不一致: a declared target and the row of the same name set different figures, units converted (error; figures of different scale to the
 * precision of the coarser one). Where they are measured in ways that cannot be compared, or one wants at least and the other at most so much,
 * the name is the same and the measure is not (warning).
 */
export const e6: Check = {
  id: "E6",
  severity: "error",
  run: ({ declared: { targets } }) => targets.flatMap((target) => (target.match?.same === true ? finding(target, target.match) : [])),
};

function finding({ target: declared, name }: JoinedTarget, { row, target }: TargetMatch): Finding[] {
  const measure = oppositeMeasure(row);
  const compared = measure === null ? compareTargets(declared, target) : "otherMeasure";
  if (compared === "same" || compared === "unknown") {
    return [];
  }
  const { code, path } = row.indicator;
  const place = { part: "indicators", code, field: "target" } as const;
  const values = { name, declared: declared.text, target: target.text };
  const found = { place, seen: target.text, expected: declared.text };
  if (compared === "otherMeasure") {
    const message = { key: "check.E6.measure", values: { ...values, measure: measure ?? lastName(path) } } as const;
    return [{ ...found, severity: "warning", message }];
  }
  const figures = figuresInUnitOf(declared, target);
  return [
    { ...found, message: figures.length === 0 ? { key: "check.E6", values } : { key: "check.E6.figures", values: { ...values, figures } } },
  ];
}

/** The declared figures in the unit of the row's, for the reader to compare. */
function figuresInUnitOf(declared: JoinedTarget["target"], target: TargetMatch["target"]): Message[] {
  if (target.kind !== "quantity") {
    return [];
  }
  const { unit } = target.quantity;
  const figures = declared.kind === "dual" ? [declared.base, declared.stretch] : declared.kind === "quantity" ? [declared.quantity] : [];
  return figures.flatMap((figure): Message[] => {
    const value = convert(figure.value, figure.unit, unit);
    return value === null ? [] : [{ key: "check.E6.figure", values: { figure: { value, unit } } }];
  });
}
