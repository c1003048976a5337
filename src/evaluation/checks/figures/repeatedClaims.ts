import { claimOf, differ, isAlike, isFarApart, type KeyFigure, type Measured } from "../../figures";
import type { Message } from "../../messages";
import type { Place } from "../../model";
import { lastName } from "../../paths";
import { nameOf } from "../../report/figureNames";
import type { ReportText } from "../../report/readReport";
import { readTextFigures, type TextFigure } from "../../report/textFigures";
import type { CheckContext, Finding, Row } from "../context";
import { placeOf, textOf } from "./cell";
import { isOfOneWhole } from "./repeatedRows";

/** A figure under a name that another place may use for the same. */
interface Given {
  name: string;
  label: string;
  value: Measured;
  /** Null of an indicator's actual value. */
  figure: KeyFigure | null;
  place: Place;
  said: Message;
}

/** One name stands in a report a few times; more need not be compared. */
const mostOfOneName = 12;
/** A bound is a floor or a ceiling, not the figure: 超过90分, 85%以上. */
const bound = /^(?:超过|超|不足|将近|接近|逾|多达|累计达)|(?:以上|以下)$/;

/** Figures of the text that bear the name of an indicator's actual value, of a row of 数据核对 or of an earlier figure, and another value (F7). */
export function repeatedClaims({ rows, figures, allFigures, report }: CheckContext): Finding[] {
  if (report.figures.length === 0) {
    return [];
  }
  const inForm = [...rows.flatMap(ofRow), ...figures.flatMap(ofFigure)];
  const inText = allFigures.slice(figures.length).flatMap(ofFigure);
  const told = new Set([...toldOfTable(inForm), ...namesOfSeveral(report)]);
  const byName = new Map<string, Given[]>();
  for (const given of inForm) {
    keep(byName, given);
  }
  return inText.flatMap((given) => {
    const other = told.has(given.name) ? undefined : byName.get(given.name)?.find((earlier) => isAnother(earlier, given));
    keep(byName, given);
    if (other === undefined) {
      return [];
    }
    told.add(given.name);
    return [finding(other, given)];
  });
}

function keep(byName: Map<string, Given[]>, given: Given): void {
  const before = byName.get(given.name) ?? [];
  if (before.length < mostOfOneName) {
    byName.set(given.name, [...before, given]);
  }
}

/** Names of rows of the table that contradict each other: the table's own problem. */
function toldOfTable(inForm: readonly Given[]): string[] {
  const rows = new Map<string, Given[]>();
  return inForm.flatMap((given) => {
    const contradicts = given.figure !== null && (rows.get(given.name) ?? []).some((earlier) => isAnother(earlier, given));
    if (given.figure !== null) {
      keep(rows, given);
    }
    return contradicts ? [given.name] : [];
  });
}

/** Names that one paragraph gives several values: it means different things by them. Also where 数据核对 holds one of the values. */
function namesOfSeveral({ sentences, figures }: ReportText): string[] {
  const first = new Map<string, TextFigure>();
  return figures.flatMap((figure) => {
    const name = claimOf(nameOf(figure, sentences[figure.sentence]?.text ?? ""))?.name;
    if (name === undefined) {
      return [];
    }
    const key = `${String(figure.row)} ${name}`;
    const other = first.get(key);
    first.set(key, other ?? figure);
    return other !== undefined && differ(other, figure) !== null ? [name] : [];
  });
}

function ofFigure(figure: KeyFigure): Given[] {
  const { label, value, planned, row, from } = figure;
  const claim = value === null || planned || bound.test(value.text) ? null : claimOf(label);
  if (value === null || claim === null) {
    return [];
  }
  const said: Message =
    from === "text"
      ? { key: "check.F7.inText", values: { value: textOf(figure), row } }
      : { key: "check.F7.inTable", values: { value: textOf(figure), row } };
  return [{ name: claim.name, label, value, figure, place: placeOf(figure, "value"), said }];
}

/** The figures of an actual value: each with the words before it, else with the indicator's name. */
function ofRow({ indicator, typedActual: { text } }: Row): Given[] {
  const figures = readTextFigures([{ index: 0, row: 1, text: text.replace(/\s/g, "") }]);
  const name = lastName(indicator.path);
  return figures.flatMap((value): Given[] => {
    const label = value.label === "" && figures.length === 1 ? name : value.label;
    const claim = bound.test(value.text) ? null : claimOf(label);
    const said: Message = { key: "check.F7.ofRow", values: { value: value.text, name } };
    return claim === null
      ? []
      : [{ name: claim.name, label, value, figure: null, place: { part: "indicators", code: indicator.code, field: "actual" }, said }];
  });
}

function isAnother(earlier: Given, later: Given): boolean {
  const [one, other] = [earlier.figure, later.figure];
  if (one !== null && other !== null && !isOfOneWhole(one, other)) {
    return false;
  }
  if ((one?.period ?? "") !== (other?.period ?? "") || !isAlike(earlier.value, later.value)) {
    return false;
  }
  const how = differ(earlier.value, later.value);
  return how === "exactly" || (how === "roughly" && isFarApart(earlier.value, later.value));
}

function finding(first: Given, { label, value, place, said }: Given): Finding {
  return {
    severity: differ(first.value, value) === "exactly" ? "error" : "warning",
    ...{ place, seen: value.text, expected: first.value.text },
    message: { key: "check.F7", values: { label, first: first.said, second: said } },
  };
}
