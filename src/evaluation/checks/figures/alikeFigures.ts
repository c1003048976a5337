import { claimOf, differ, eventVerb, isAlike, isFarApart, type KeyFigure } from "../../figures";
import type { Message } from "../../messages";
import type { ReportText } from "../../report/readReport";
import type { TextFigure } from "../../report/textFigures";
import type { CheckContext, Finding } from "../context";
import { textOf } from "./cell";

/** Two names of one verb and one noun that share fewer characters speak of different things. */
const fewestShared = 6;
const nounLength = 2;
/** More figures of one verb and noun are not compared. */
const mostOfOneKind = 10;
/** Figures of the paragraph before one that it may repeat by the words behind it. */
const farthest = 12;
const longestNoun = 16;
const persons = { unit: "人" };
/** The count stands before its name: 对21名…, 为245户…. */
const preposition = /(?:^|对|为|给|向|将|把|有)$/;

/**
 * Sums that are named alike, by the same verb and noun, and differ: 累计关停违规培训机构70余家, 累计关停无证培训机构57家; and persons counted by a name
 * that was counted before with a word more to it: 肇事肇祸重性精神病患者3人, 对21名重性精神病患者 (F7, info: the report should say how they relate).
 */
export function alikeFigures({ allFigures, figures, report }: CheckContext): Finding[] {
  const text = allFigures.slice(figures.length).filter(({ planned }) => !planned);
  return [...alikeSums(text), ...shortenedNames(report)];
}

function alikeSums(text: readonly KeyFigure[]): Finding[] {
  const kinds = new Map<string, KeyFigure[]>();
  return text.flatMap((figure) => {
    const claim = claimOf(figure.label);
    const verb = claim === null || !claim.summed ? "" : eventVerb(claim.name);
    if (claim === null || verb === "" || figure.value === null) {
      return [];
    }
    const kind = `${verb} ${claim.name.slice(-nounLength)} ${figure.value.unit}`;
    const before = kinds.get(kind) ?? [];
    kinds.set(kind, [...before, figure].slice(0, mostOfOneKind));
    const other = before.find((earlier) => earlier.row !== figure.row && earlier.period === figure.period && areAlike(earlier, figure));
    return other === undefined ? [] : [finding(named(other), named(figure))];
  });
}

function areAlike(one: KeyFigure, other: KeyFigure): boolean {
  const [name, otherName] = [claimOf(one.label)?.name ?? "", claimOf(other.label)?.name ?? ""];
  return (
    shared(name, otherName) >= fewestShared &&
    // 消防安全隐患 are some of 安全隐患, which a reader sees.
    !isWithin(name, otherName) &&
    !isWithin(otherName, name) &&
    areApart(one, other)
  );
}

function areApart({ value }: KeyFigure, { value: other }: KeyFigure): boolean {
  const how = value === null || other === null ? null : differ(value, other);
  return value !== null && other !== null && (how === "exactly" || (how === "roughly" && isFarApart(value, other)));
}

/** How many characters two names have in common. */
function shared(name: string, other: string): number {
  const rest = [...other];
  return [...name].filter((sign) => {
    const at = rest.indexOf(sign);
    return at >= 0 && rest.splice(at, 1).length > 0;
  }).length;
}

/** Whether a name is left of another by leaving characters away. */
function isWithin(name: string, other: string): boolean {
  let at = 0;
  for (const sign of other) {
    at += sign === name.charAt(at) ? 1 : 0;
  }
  return at === name.length;
}

function named(figure: KeyFigure): Named {
  return { label: figure.label, text: textOf(figure), row: figure.row };
}

/** The name of a count behind it that is the end of an earlier, longer name in the paragraph, of fewer. */
function shortenedNames({ sentences, figures }: ReportText): Finding[] {
  return figures.flatMap((figure, index) => {
    if (figure.approximate || !isAlike(figure, persons) || !preposition.test(figure.label)) {
      return [];
    }
    const behind = (sentences[figure.sentence]?.text ?? "").slice(figure.end, figure.end + longestNoun);
    const earlier = figures.slice(Math.max(0, index - farthest), index);
    for (const other of earlier) {
      const name = other.row === figure.row && !other.approximate && isAlike(other, persons) ? commonEnd(other.label, behind) : "";
      if (name !== "" && other.value < figure.value) {
        return [finding({ ...other }, { ...figure, label: name })];
      }
    }
    return [];
  });
}

/** The longest end of a name, of six characters at least, that a text begins with. */
function commonEnd(name: string, text: string): string {
  for (let from = 0; name.length - from >= fewestShared; from += 1) {
    if (text.startsWith(name.slice(from))) {
      return name.slice(from);
    }
  }
  return "";
}

/** What a finding names of two figures. */
type Named = Pick<TextFigure, "label" | "text" | "row">;

function finding(first: Named, second: Named): Finding {
  const said = ({ text, row }: Named): Message => ({ key: "check.F7.inText", values: { value: text, row } });
  const values = { firstLabel: first.label, first: said(first), label: second.label, second: said(second) };
  return {
    severity: "info",
    place: { part: "report", row: second.row },
    ...{ seen: second.text, expected: "" },
    message: { key: "check.F7.alike", values },
  };
}
