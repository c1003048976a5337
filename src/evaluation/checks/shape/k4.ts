import { basicData, type Place } from "../../model";
import type { Reading } from "../../quantity";
import { statedPercent } from "../budget/statedPercent";
import type { Check, CheckContext, Finding } from "../context";
import { unreadCells } from "../figures/unreadCells";

/** K4: a cell that must hold a number holds something else: words, a date, an error, a bound, a year that is none. Nothing is guessed from it. */
export const k4: Check = {
  id: "K4",
  severity: "error",
  run: (context) => [
    ...yearFinding(context),
    ...numberCells(context).flatMap(({ reading, value, place }) =>
      value === null && reading.kind !== "empty" ? [finding(reading, place)] : [],
    ),
    ...rateCells(context).flatMap(({ reading, place }) => rateFinding(reading, place)),
    ...unreadCells(context),
  ],
};

interface NumberCell {
  reading: Reading;
  value: number | null;
  place: Place;
}

function numberCells({ basics, rows, stated }: CheckContext): NumberCell[] {
  return [
    ...basicData.map((code): NumberCell => ({ ...basics[code], place: { part: "basics", code } })),
    ...rows.map(({ indicator: { code }, readings, selfScore }): NumberCell => ({
      reading: readings.selfScore,
      value: selfScore,
      place: { part: "indicators", code, field: "selfScore" },
    })),
    { ...stated.total, place: { part: "stated", code: "total" } },
    ...stated.groups.flatMap(({ group: { code }, weight, score, elsewhere, deducted }): NumberCell[] => [
      { ...weight, place: { part: "stated", code, field: "weight" } },
      { ...score, place: { part: "stated", code, field: "score" } },
      { reading: elsewhere.reading, value: elsewhere.values?.[0] ?? null, place: { part: "stated", code, field: "elsewhere" } },
      { ...deducted, place: { part: "stated", code, field: "deducted" } },
    ]),
  ];
}

function yearFinding({ yearReading: { kind, text }, yearValue }: CheckContext): Finding[] {
  return yearValue !== null || kind === "empty"
    ? []
    : [{ place: { part: "basics", code: "year" }, seen: text, expected: "", message: { key: "check.K4.year", values: { text } } }];
}

function rateCells({ stated }: CheckContext): { reading: Reading; place: Place }[] {
  return [
    { reading: stated.executionRate, place: { part: "stated", code: "budgetExecutionRate" } },
    ...stated.groups.map(({ group: { code }, rate }) => ({ reading: rate, place: { part: "stated", code, field: "rate" } as const })),
  ];
}

function finding(reading: Reading, place: Place): Finding {
  const text = reading.text;
  return { place, seen: text, expected: "", message: { key: "check.K4", values: { text } } };
}

function rateFinding(reading: Reading, place: Place): Finding[] {
  if (reading.kind === "empty" || statedPercent(reading) !== null) {
    return [];
  }
  if (reading.kind === "quantity" && reading.quantity.unit === "") {
    return [{ place, seen: reading.text, expected: "", message: { key: "check.E3.percent", values: { number: reading.text } } }];
  }
  return [finding(reading, place)];
}
