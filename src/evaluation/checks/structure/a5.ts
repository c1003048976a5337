import { ownIndicators } from "../../addedIndicators";
import { lastName } from "../../paths";
import { readPoints } from "../../quantity";
import type { Check } from "../context";

/** A5 分值非正: an indicator of the unit's own has no points above 0 (list of checks, A5). One that lies in no open group is K1's. */
export const a5: Check = {
  id: "A5",
  severity: "error",
  run: ({ scheme, submission }) =>
    ownIndicators(scheme, submission.added).flatMap(({ indicator: { code, path, weight }, weight: typed, group, repeated }) => {
      if (weight !== null || group === null || repeated) {
        return [];
      }
      const { kind, text } = readPoints(typed).reading;
      const name = lastName(path);
      return [
        {
          place: { part: "indicators", code, field: "weight" },
          seen: text,
          expected: "> 0",
          message: kind === "empty" ? { key: "check.A5.empty", values: { name } } : { key: "check.A5", values: { name, text } },
        },
      ];
    }),
};
