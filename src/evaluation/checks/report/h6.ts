import type { Message } from "../../messages";
import type { Severity } from "../../model";
import type { Contradiction, OtherSide } from "../../report/contradiction";
import { finderOf, type Finder, type Statement } from "../../report/said";
import { readSections, sectionKinds, type SectionKind } from "../../report/sections";
import { contradictions } from "../../report/words/contradictions";
import type { Check, CheckContext, Finding } from "../context";
import { factsOfCells } from "./cellFacts";
import { listedWithoutRow } from "./listedAspects";
import { allProjectsCalledSome } from "./partOfProjects";

/**
 * H6 前后矛盾: the text says one thing, and the text elsewhere or the cells say another. The pairs are data with their severities; each is told once, at the
 * first place, with what speaks against it. Spending agrees with the initial budget up to 110 % of it. Besides: 部分项目 that are all, and aspects listed
 * as indicators without a row. D9, D3 and B9 tell what the cells lack; here it is what the text claims in spite of them.
 */
export const h6: Check = {
  id: "H6",
  severity: "warning",
  run: (context) => {
    if (context.report.sentences.length === 0) {
      return [];
    }
    const kinds = sectionKinds(readSections(context.report.paragraphs));
    const told = new Set<string>();
    const ofPairs = pairs.flatMap((pair) => {
      const found = pair.unless !== undefined && told.has(pair.unless) ? null : findingOf(pair, context, kinds);
      if (found === null) {
        return [];
      }
      told.add(pair.name);
      return [found];
    });
    return [...ofPairs, ...allProjectsCalledSome(context), ...listedWithoutRow(context)];
  },
};

/** So many are enough to see the contradiction. The gravest stands first in the data. */
const mostOthers = 2;

type Place = (context: CheckContext, kinds: ReadonlyMap<number, SectionKind>, said: Statement) => Message | null;

interface Pair extends Pick<Contradiction, "name" | "severity" | "unless"> {
  find: Finder;
  against: { severity: Severity; place: Place }[];
}

const pairs: readonly Pair[] = contradictions.map(({ said, against, severity, ...pair }) => ({
  ...pair,
  severity,
  find: finderOf(said),
  against: against.map((side) => ({ severity: side.severity ?? severity, place: placeOf(side) })),
}));

function placeOf(side: OtherSide): Place {
  if ("fact" in side) {
    return factsOfCells[side.fact];
  }
  const find = finderOf(side);
  return ({ report }, kinds, said) => {
    const other = find(report, kinds);
    return other === null || (other.row === said.row && other.quote === said.quote)
      ? null
      : { key: "check.H6.text", values: { row: other.row, quote: other.quote } };
  };
}

function findingOf({ find, against }: Pair, context: CheckContext, kinds: ReadonlyMap<number, SectionKind>): Finding | null {
  const said = find(context.report, kinds);
  if (said === null) {
    return null;
  }
  const others = against.flatMap(({ severity, place }) => {
    const message = place(context, kinds, said);
    return message === null ? [] : [{ severity, message }];
  });
  const [first] = others;
  return first === undefined
    ? null
    : {
        severity: first.severity,
        place: { part: "report", row: said.row },
        seen: said.quote,
        expected: "",
        message: { key: "check.H6", values: { quote: said.quote, others: others.slice(0, mostOthers).map(({ message }) => message) } },
      };
}
