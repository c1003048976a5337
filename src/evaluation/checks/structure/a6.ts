import { ownIndicators } from "../../addedIndicators";
import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { Check, Finding, Row } from "../context";
import { misplacedNames } from "./misplacedNames";

/**
 * A6 指标归类: an indicator stands under a second-level name that it does not belong to (list of checks, A6). The unit moves its own; a row of
 * the scheme is the finance office's to move, and the unit can only ask for it.
 */
export const a6: Check = {
  id: "A6",
  severity: "warning",
  onceBegun: true,
  run: ({ scheme, submission, rows }) => {
    const own = new Map(ownIndicators(scheme, submission.added).map(({ indicator: { code }, group }) => [code, group]));
    // One of the unit's own in no open group has to be moved anyway: K1 says so.
    return rows.flatMap((row) => (own.get(row.indicator.code) === null ? [] : finding(row, own.has(row.indicator.code))));
  },
};

function finding({ indicator: { code, path } }: Row, isOwn: boolean): Finding[] {
  const name = lastName(path);
  // Most names end the search here.
  if (!name.includes("率")) {
    return [];
  }
  const plain = normalise(name);
  const notUnder = misplacedNames.find((each) => plain.includes(each.name))?.notUnder ?? [];
  const under = notUnder.length === 0 ? undefined : path.slice(1, -1).find((level) => notUnder.includes(secondLevel(level)));
  if (under === undefined) {
    return [];
  }
  return [
    {
      place: { part: "indicators", code, field: "name" },
      seen: name,
      expected: "",
      message: { key: isOwn ? "check.A6" : "check.A6.scheme", values: { name, under } },
    },
  ];
}

/** 质量 and 质量指标 are one name. */
function secondLevel(name: string): string {
  return normalise(name).replace(/指标$/u, "");
}
