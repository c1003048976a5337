import { ownIndicators } from "../../addedIndicators";
import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { Check } from "../context";
import { misplacedNames } from "./misplacedNames";

/**
 * A6 指标归类: the unit put an indicator of its own under a second-level name that it does not belong to (list of checks, A6). Where the
 * scheme's rows stand is not the clerk's to change.
 */
export const a6: Check = {
  id: "A6",
  severity: "warning",
  run: ({ scheme, submission }) =>
    ownIndicators(scheme, submission.added).flatMap(({ indicator: { code, path }, group, repeated }) => {
      const name = lastName(path);
      const under = path
        .slice(1, -1)
        .find((level) => misplacedNames.some((each) => normalise(name).includes(each.name) && each.notUnder.includes(normalise(level))));
      // One in no open group, or without a code of its own, has to be moved anyway.
      return under === undefined || group === null || repeated
        ? []
        : [
            {
              place: { part: "indicators", code, field: "name" },
              seen: name,
              expected: "",
              message: { key: "check.A6", values: { name, under } },
            },
          ];
    }),
};
