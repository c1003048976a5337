import type { Quantity, Reading, SingleMeaning } from "../../../src/evaluation/quantity";

/** The meaning of a reading in one line, as tests are written: ≥90%, ~67万元, [80%,100%), 底8402万元 挑9138万元, 第67名, 2021-12-31. */
export function meaningOf(reading: Pick<Reading, "notes"> & (SingleMeaning | Reading)): string {
  switch (reading.kind) {
    case "quantity":
      return `${reading.comparator ?? ""}${reading.approximate ? "~" : ""}${shown(reading.quantity)}`;
    case "range":
      return `${reading.minInclusive ? "[" : "("}${shown(reading.min)},${shown(reading.max)}${reading.maxInclusive ? "]" : ")"}`;
    case "tolerance":
      return `±${shown(reading.within)}`;
    case "dual":
      return `底${shown(reading.base)} 挑${shown(reading.stretch)}`;
    case "rank":
      return `第${reading.rank}名`;
    case "deadline":
      return `${reading.year ?? ""}-${reading.month}-${reading.day}`;
    case "date":
      return reading.date;
    case "compound":
      return reading.parts.map(meaningOf).join(" + ");
    default:
      return reading.kind;
  }
}

function shown({ value, unit }: Quantity): string {
  return `${value}${unit}`;
}

/** The notes of a reading as key:values. */
export function notesOf({ notes }: Pick<Reading, "notes">): string[] {
  return notes.map(({ key, values }) => [key.replace("reading.", ""), ...Object.values(values)].join(":"));
}
