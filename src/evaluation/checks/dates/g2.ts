import type { Check } from "../context";

/** G2 评价时间: the material was collected before the evaluated year had ended. */
export const g2: Check = {
  id: "G2",
  severity: "error",
  run: ({ dates: { collectionEnd }, year }) => {
    const end = `${year}-12-31`;
    if (collectionEnd.kind !== "date" || collectionEnd.date >= end) {
      return [];
    }
    const { date } = collectionEnd;
    return [
      {
        place: { part: "basics", code: "collectionEnd" },
        seen: date,
        expected: `≥ ${end}`,
        message: { key: "check.G2", values: { date, end } },
      },
    ];
  },
};
