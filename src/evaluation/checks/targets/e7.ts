import { lastName } from "../../paths";
import { convert, normalise, type Reading } from "../../quantity";
import { namePairs, sharedPairs } from "../../goals/namePairs";
import { metricNouns } from "../../report/words/metricNouns";
import type { Check, Finding, Row } from "../context";

/**
 * E7 口径不同: target and actual value both say what they measure, and it is not the same thing: no noun of the list in common, nor any two
 * neighbouring characters of their other words (the row's name counts with the target). A target that is a bare figure is about what the row's
 * name says, where the actual value has a figure of the same kind. Error where the row's points hang on it and it cannot be scored.
 */
export const e7: Check = {
  id: "E7",
  severity: "warning",
  run: ({ rows }) => rows.flatMap(finding),
};

/** Whether the actual value of a row speaks of something else than its target. */
export function speaksOfElse(row: Row): boolean {
  return finding(row).length > 0;
}

const nounPattern = new RegExp(
  metricNouns
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g",
);
const lineOf: ReadonlyMap<string, number> = new Map(
  metricNouns.flatMap((words, line) => words.map((word): [string, number] => [word, line])),
);
const fewestCharacters = 4;

function finding({ indicator: { code, path, weight }, derived, outcome, readings: { target, actual } }: Row): Finding[] {
  if (derived !== null || actual.text.length < fewestCharacters || !saysMore(actual)) {
    return [];
  }
  const name = lastName(path);
  const subject = saysMore(target) ? target.text : measuresLike(target, actual) ? name : "";
  const wanted = nounsIn(subject);
  if (wanted.size === 0) {
    return [];
  }
  const given = nounsIn(actual.text);
  const common = [...given.keys()].some((line) => wanted.has(line));
  if (given.size === 0 || common || sharedPairs(namePairs(actual.text), namePairs(`${subject} ${name}`)) > 0) {
    return [];
  }
  const values = { wanted: [...wanted.values()].join("、"), given: [...given.values()].join("、") };
  return [
    {
      ...(weight !== null && outcome?.kind === "unreadable" ? { severity: "error" } : {}),
      place: { part: "indicators", code, field: "actual" },
      seen: actual.text,
      expected: "",
      message: { key: "check.E7", values },
    },
  ];
}

/** Whether a cell holds words besides its figure. */
function saysMore(reading: Reading): boolean {
  switch (reading.kind) {
    case "quantity":
      return reading.notes.some(({ key }) => key === "reading.leadingWords");
    case "words":
    case "compound":
    case "dual":
    case "rank":
    case "unreadable":
      return reading.text.length >= fewestCharacters;
    default:
      return false;
  }
}

function measuresLike(target: Reading, actual: Reading): boolean {
  return (
    target.kind === "quantity" &&
    actual.kind === "quantity" &&
    target.quantity.unit !== "%" &&
    convert(1, actual.quantity.unit, target.quantity.unit) !== null
  );
}

/** The nouns of a text by their line in the list. */
function nounsIn(text: string): ReadonlyMap<number, string> {
  const nouns = new Map<number, string>();
  for (const [word] of normalise(text).matchAll(nounPattern)) {
    nouns.set(lineOf.get(word) ?? -1, word);
  }
  return nouns;
}
