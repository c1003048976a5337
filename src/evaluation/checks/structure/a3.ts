import { lastName } from "../../paths";
import { decimalText, differs } from "../../rounding";
import type { Check } from "../context";

/** A3 权重方案: the report gives a first-level group other points than the scheme does (list of checks, A3). */
export const a3: Check = {
  id: "A3",
  severity: "info",
  run: ({ stated }) =>
    stated.groups.flatMap(({ group: { code, path, weight }, weight: { value } }) =>
      path.length > 1 || value === null || !differs(value, weight)
        ? []
        : [
            {
              place: { part: "stated", code, field: "weight" },
              seen: decimalText(value),
              expected: decimalText(weight),
              message: { key: "check.A3", values: { group: lastName(path), stated: value, weight } },
            },
          ],
    ),
};
