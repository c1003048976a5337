/** Tables for tests, written as people see them: a line a row, cells parted by "|"; and schemes to match them with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator, Scheme } from "../../../src/evaluation";
import { matchTable, pastedTable, readTable, type RawTable, type TableMatch } from "../../../src/form/import";
import { parseScheme } from "../../../src/schemes";
import { qiaoxi } from "../sheets";

export function tableOf(text: string): RawTable {
  const rows = text.trim().split("\n");
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n")));
  return pastedTable(cells.map((row) => row.map((cell) => (cell.includes("\n") ? `"${cell}"` : cell)).join("\t")).join("\n"));
}

export function imported(text: string, scheme: Scheme, confirmed: number[] = []): TableMatch {
  return matchTable(readTable(tableOf(text)), scheme, new Set(confirmed));
}

export function builtIn(id: string): Scheme {
  const parsed = parseScheme(JSON.parse(readFileSync(join(__dirname, `../../../src/schemes/${id}.json`), "utf8")));
  if (!("scheme" in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.scheme;
}

/** A scheme with these indicators, written as 产出指标/数量指标/走访户数; ten points each. */
export function schemeOf(...paths: string[]): Scheme {
  const indicators = paths.map((path, index): Indicator => {
    const names = path.split("/");
    return { code: `row-${String(index + 1)}`, path: names, weight: 10, target: "", rule: { kind: "auto" }, standard: "" };
  });
  const groups = [...new Set(indicators.map(({ path }) => path[0] ?? ""))].map((name) => ({
    path: [name],
    weight: 10 * indicators.filter(({ path }) => path[0] === name).length,
  }));
  return { ...qiaoxi(), id: "test", groups, indicators };
}

/** Which indicator each row came to, and how: "3 row-1 path". */
export function matched({ rows }: TableMatch): string[] {
  return rows.flatMap((row) => (row.kind === "indicator" ? [`${String(row.number)} ${row.indicator.code} ${row.by}`] : []));
}
