import { groupsScoredAsOne } from "../../schemeGroups";
import { groupCode, isWithin, lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { Check, Finding } from "../context";
import { synonyms } from "./synonyms";

/**
 * A4 指标重复计分: two rows of one second-level group have the same name, punctuation and a closing 率 aside; or two rows, or a row and a group
 * that is scored as one without it, have names that mean the same (list of checks, A4). One name in two second-level groups is no repeat:
 * 管理制度健全性 is judged for the budget and for the assets (财预〔2013〕53号).
 */
export const a4: Check = {
  id: "A4",
  severity: "warning",
  onceBegun: true,
  run: ({ scheme, rows }) => {
    const whole = groupsScoredAsOne(scheme).map((group) => ({ group, meaning: meanings.get(bare(lastName(group.path))) }));
    const first = new Map<string, string[]>();
    const names = new Map<string, string>();
    return rows.flatMap(({ indicator: { code, path } }) => {
      const named = lastName(path);
      const name = names.get(named) ?? bare(named);
      names.set(named, name);
      const meaning = meanings.get(name);
      const key = meaning ?? groupCode([...path.slice(0, -1), name]);
      const asOne = whole.find((each) => meaning !== undefined && meaning === each.meaning && !isWithin(path, each.group));
      const other = first.get(key) ?? asOne?.group.path;
      if (name !== "" && !first.has(key)) {
        first.set(key, path);
      }
      return other === undefined ? [] : [finding(code, path, other)];
    });
  },
};

function finding(code: string, path: readonly string[], other: readonly string[]): Finding {
  return {
    place: { part: "indicators", code, field: "name" },
    seen: lastName(path),
    expected: "",
    message: { key: "check.A4", values: { other: other.join(" / ") } },
  };
}

function bare(name: string): string {
  return normalise(name)
    .replace(/[\p{P}\p{S}]/gu, "")
    .replace(/率$/u, "");
}

/** Each bare name of the dictionary with the first name of its line. */
const meanings: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((names) => names.map((name): [string, string] => [bare(name), names[0] ?? name])),
);
