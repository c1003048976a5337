import { lastName } from "../../../evaluation";
import type { MatchedRow, Unplaced } from "../../../form/import";
import { say, type Locale } from "../../../locales";

/** Where a row of the old table went; null for one that is not filled in. */
export function matchedText(row: MatchedRow, locale: Locale): string | null {
  const number = { row: row.number };
  switch (row.kind) {
    case "indicator": {
      if (!row.isFilled) return null;
      const name = lastName(row.indicator.path);
      const weights = row.weights === null ? [] : [say("importTable.weights", row.weights, locale)];
      return [say("importTable.asIndicator", { ...number, name }, locale), ...weights].join(say("importTable.separator", locale));
    }
    case "own":
      return say("importTable.asOwn", { ...number, name: lastName(row.path) }, locale);
    case "group":
      return say("importTable.asGroup", { ...number, name: row.group }, locale);
    case "total":
      return say("importTable.asTotal", number, locale);
    case "funds":
      return say("importTable.asFunds", number, locale);
    case "unplaced":
      return null;
  }
}

export function unplacedText({ number, why, text }: Unplaced, locale: Locale): string {
  return say(
    "importTable.unplacedLine",
    { row: number, why: say(`importTable.why.${why}`, locale), text: text.replaceAll("\n", " ") },
    locale,
  );
}
