import type { Check } from "../context";

/** E3 单位不一致: target and actual value cannot be brought to one unit, or a percent sign is missing where it matters. */
export const e3: Check = {
  id: "E3",
  severity: "error",
  run: ({ rows }) =>
    rows.flatMap(({ indicator: { code }, outcome, readings: { actual, target } }) =>
      outcome?.kind !== "unreadable" || outcome.fault.check !== "E3"
        ? []
        : [
            {
              place: { part: "indicators", code, field: "actual" },
              seen: actual.text,
              expected: target.kind === "quantity" ? target.quantity.unit : "",
              message: outcome.fault.message,
            },
          ],
    ),
};
