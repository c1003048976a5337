import type { Check } from "../context";

/** K6: the form says another year than the scheme is for. */
export const k6: Check = {
  id: "K6",
  severity: "warning",
  run: ({ scheme, yearReading, yearValue }) =>
    yearValue === null || yearValue === scheme.year
      ? []
      : [
          {
            place: { part: "basics", code: "year" },
            seen: yearReading.text,
            expected: String(scheme.year),
            message: { key: "check.K6", values: { year: yearReading.text, scheme: scheme.year } },
          },
        ],
};
