import { conclusions } from "../../report/conclusions";
import { growthRates } from "../../report/growthRates";
import type { Paragraph } from "../../report/readReport";
import type { Check, Finding } from "../context";

/** Fewer rates than this show no common direction. */
const fewestRates = 2;

/** F12 方向矛盾: all growth rates of a paragraph are rises, and it concludes that the figures fell; or the other way round. */
export const f12: Check = {
  id: "F12",
  severity: "warning",
  run: ({ report }) => report.paragraphs.flatMap(finding),
};

function finding({ row, text }: Paragraph): Finding[] {
  const rates = growthRates(text);
  const [direction] = rates;
  if (direction === undefined || rates.length < fewestRates || rates.some((rate) => rate !== direction)) {
    return [];
  }
  return conclusions(text)
    .filter((conclusion) => conclusion.direction !== direction)
    .slice(0, 1)
    .map(({ word }) => ({
      place: { part: "report", row },
      seen: word,
      expected: "",
      message:
        direction === "rise"
          ? { key: "check.F12.rises", values: { count: rates.length, word } }
          : { key: "check.F12.falls", values: { count: rates.length, word } },
    }));
}
