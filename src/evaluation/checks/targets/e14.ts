import { lastName } from "../../paths";
import type { Check, Finding, Row } from "../context";
import { oppositeMeasures } from "./oppositeMeasures";

/**
 * E14 名实不符: the row's name promises one thing (满意度) and 评分标准 measures its opposite (投诉 … 的比率), so that more is better by the name and
 * worse by the measure. The standard must speak of a rate or share of the opposite, and not of the thing itself: points taken off for each
 * complaint are no measure of it.
 */
export const e14: Check = {
  id: "E14",
  severity: "warning",
  onceBegun: true,
  run: ({ rows }) => rows.flatMap(finding),
};

const anyNamed = new RegExp(oppositeMeasures.map(({ named }) => named).join("|"));
const opposites = oppositeMeasures.map(({ named, measured }) => {
  const words = measured.join("|");
  return { named, all: new RegExp(words, "g"), measure: new RegExp(`(?:${words})[^，,。；;]{0,20}(?:占|率|比例)`) };
});

function finding(row: Row): Finding[] {
  const measure = oppositeMeasure(row);
  if (measure === null) {
    return [];
  }
  const { code, path } = row.indicator;
  const name = lastName(path);
  return [
    {
      place: { part: "indicators", code, field: "name" },
      seen: name,
      expected: "",
      message: { key: "check.E14", values: { name, measure } },
    },
  ];
}

/** What the standard measures, where it is the opposite of what the name promises; null where it is not. */
export function oppositeMeasure({ indicator: { path, standard } }: Row): string | null {
  const name = lastName(path);
  if (standard === "" || !anyNamed.test(name)) {
    return null;
  }
  const opposite = opposites.find(
    ({ named, all, measure }) =>
      name.replace(all, "").includes(named) && measure.test(standard) && !standard.replace(all, "").includes(named),
  );
  return opposite === undefined ? null : (standard.split(/[，,。；;]/).find((clause) => opposite.measure.test(clause)) ?? standard);
}
