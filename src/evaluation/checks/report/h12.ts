import { outline } from "../../report/outline";
import type { ReportText } from "../../report/readReport";
import { sharedRuns, shortestRun } from "../../report/sharedRuns";
import type { Place } from "../../model";
import { lastName } from "../../paths";
import type { Check, CheckContext, Finding, Row } from "../context";

/**
 * H12 套话重复: what is said of two indicators (their reasons or actual values), or two neighbouring sections of the report under one heading, share a run of 40
 * characters or more. Text of the scheme's own notes and standards does not count. Source: list of checks, H12.
 */
export const h12: Check = {
  id: "H12",
  severity: "warning",
  run: (context) => [...inRows(context), ...inReport(context.report)],
};

interface Told {
  name: string;
  text: string;
  place: Place;
}

function inRows({ rows }: CheckContext): Finding[] {
  return [
    rows.flatMap((row) => toldIn(row, "reason", row.reason)),
    rows.flatMap((row) => toldIn(row, "actual", row.typedActual.text)),
  ].flatMap(findings);
}

function toldIn({ indicator }: Row, field: "reason" | "actual", text: string): Told[] {
  if (text.length < shortestRun || indicator.standard.includes(text) || (indicator.note ?? "").includes(text)) {
    return [];
  }
  return [{ name: lastName(indicator.path), text, place: { part: "indicators", code: indicator.code, field } }];
}

function inReport({ paragraphs }: ReportText): Finding[] {
  const items = outline(paragraphs, "standard");
  const families = new Map<number, Told[]>();
  items.forEach(({ index, row, numbering, parent }, position) => {
    const text = paragraphs
      .slice(index, items[position + 1]?.index)
      .filter(({ cells }) => cells === null)
      .map((paragraph) => paragraph.text)
      .join("")
      .replace(/\s+/g, "");
    const family = families.get(parent?.row ?? 0) ?? [];
    family.push({ name: nameOf(numbering.text, numbering.title), text, place: { part: "report", row } });
    families.set(parent?.row ?? 0, family);
  });
  return [...families.values()].flatMap(findings);
}

const longestName = 20;
function nameOf(number: string, title: string): string {
  const name = title.split(/[。，,；;：:（(]/)[0] ?? "";
  return `${number}${name.trim().slice(0, longestName)}`;
}

const longestQuote = 60;
function findings(told: readonly Told[]): Finding[] {
  return sharedRuns(told.map(({ text }) => text)).flatMap(({ first, second, run }): Finding[] => {
    const [one, other] = [told[first], told[second]];
    if (one === undefined || other === undefined) {
      return [];
    }
    const words = run.replace(/^[，,、。；;：:]/u, "");
    return [
      {
        place: other.place,
        seen: words.length > longestQuote ? `${words.slice(0, longestQuote - 1)}…` : words,
        expected: "",
        message: { key: "check.H12", values: { first: one.name, second: other.name, length: run.length } },
      },
    ];
  });
}
