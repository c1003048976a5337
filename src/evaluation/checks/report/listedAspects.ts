import { quote } from "../../report/quote";
import { aspectSynonyms, generalAspectWords } from "../../report/words/aspects";
import type { CheckContext, Finding } from "../context";

const listing = /主要(?:从|包括|涉及)([^。；;]{4,240}?)等(?:几个|多个|\d{1,2}个)?方面/;
/** A list of which fewer items have a row is no list of the table's indicators: 经济性、效率性、效益性等方面. */
const leastShareWithRow = 0.5;
const quotedName = /[“"]([^“”"]{2,12})[”"]/;

/** 主要从“固定资产投资、计划生育……”等方面: what the text lists as indicators without a row of the table. Told once, with all that have none. */
export function listedWithoutRow(context: CheckContext): Finding[] {
  if (context.rows.length === 0) {
    return [];
  }
  for (const { text, row } of context.report.sentences) {
    const found = text.includes("等") ? listing.exec(text) : null;
    const aspects = found === null ? [] : aspectsOf(found[1] ?? "");
    const missing = aspects.length < 3 ? [] : aspects.filter((aspect) => !hasRow(aspect, tableWords(context)));
    if (found !== null && missing.length > 0 && missing.length <= aspects.length * (1 - leastShareWithRow)) {
      return [
        {
          severity: "info",
          place: { part: "report", row },
          seen: quote(text, found.index, found.index + 4),
          expected: "",
          message: { key: "check.H6.listed", values: { aspects: missing.join("、"), count: missing.length, total: aspects.length } },
        },
      ];
    }
  }
  return [];
}

/** 服务业“小进规”“小进限”、法制建设: names in quotation marks stand side by side without a comma. */
function aspectsOf(list: string): string[] {
  return list
    .replace(/^[“"]|[”"]$/g, "")
    .replace(/([”"])(?=[“"])/g, "$1、")
    .split("、")
    .map((aspect) => aspect.trim())
    .filter((aspect) => aspect.length >= 2 && aspect.length <= 20);
}

function tableWords({ rows, submission }: CheckContext): string {
  const goals = (submission.goals ?? []).flatMap(({ name, content, target }) =>
    [name, content, target].map((cell) => (typeof cell === "string" ? cell : "")),
  );
  return [...rows.flatMap(({ indicator, readings }) => [...indicator.path, readings.target.text]), ...goals].join("\n");
}

/** By its name in quotation marks, else by two characters that say something, or by a synonym. */
function hasRow(aspect: string, table: string): boolean {
  const name = quotedName.exec(aspect)?.[1];
  if (name !== undefined) {
    return table.includes(name);
  }
  const synonyms = aspectSynonyms.filter(({ words }) => words.some((word) => aspect.includes(word))).flatMap(({ rows }) => rows);
  return [...pairsOf(aspect), ...synonyms].some((word) => table.includes(word));
}

function pairsOf(aspect: string): string[] {
  const telling = generalAspectWords.reduce((rest, word) => rest.replaceAll(word, " "), aspect);
  return [...telling].flatMap((_, index) => {
    const pair = telling.slice(index, index + 2);
    return pair.length === 2 && !pair.includes(" ") ? [pair] : [];
  });
}
