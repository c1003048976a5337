import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import { beforeUnreached, behindUnreached, stateChains } from "../../report/words/stateWords";
import type { Check, Finding, Row } from "../context";

/**
 * E12 状态词不符: the target names a state of a piece of work (竣工), and the actual value an earlier one of the same chain (封顶), or the wanted one
 * with an earlier one right behind it (竣工封顶). A state that is only planned is not reached. Silent where a reason explains the row, and where a
 * percentage answers it. Error where the row's points hang on it and it cannot be scored.
 */
export const e12: Check = {
  id: "E12",
  severity: "warning",
  run: ({ rows }) => rows.flatMap(finding),
};

/** Whether the actual value of a row names an earlier state than its target. */
export function fallsShort(row: Row): boolean {
  return finding(row).length > 0;
}

interface Chain {
  pattern: RegExp;
  rankOf: ReadonlyMap<string, number>;
}
const chains: readonly Chain[] = stateChains.map(({ states }) => ({
  pattern: alternatives(states.flat(), "g"),
  rankOf: new Map(states.flatMap((words, rank) => words.map((word): [string, number] => [word, rank]))),
}));
const anyState = alternatives(
  stateChains.flatMap(({ states }) => states.flat()),
  "",
);
const unreachedBefore = new RegExp(`(?:${beforeUnreached.join("|")})(?:能|可|年底|年内|明年|[一二三四]季度|\\d{1,2}月底?)?(?:前)?$`);
const unreachedBehind = new RegExp(`^(?:${behindUnreached.join("|")})`);
const longestLead = 8;

function alternatives(words: readonly string[], flags: string): RegExp {
  return new RegExp([...new Set(words)].sort((a, b) => b.length - a.length).join("|"), flags);
}

function finding({ indicator: { code, path, weight }, outcome, reason, readings: { target, actual } }: Row): Finding[] {
  const isRate = actual.kind === "quantity" && actual.quantity.unit === "%";
  if (actual.text.length < 2 || isRate || reason !== "" || actual.text === target.text || !anyState.test(actual.text)) {
    return [];
  }
  const wanted = anyState.test(target.text) ? target.text : lastName(path);
  const short = chains.map((chain) => shortOf(chain, normalise(wanted), normalise(actual.text))).find((found) => found !== null);
  return short === undefined
    ? []
    : [
        {
          ...(weight !== null && outcome?.kind === "unreadable" ? { severity: "error" } : {}),
          place: { part: "indicators", code, field: "actual" },
          seen: actual.text,
          expected: short.wanted,
          message: { key: "check.E12", values: { target: wanted, ...short } },
        },
      ];
}

interface State {
  word: string;
  rank: number;
  start: number;
}

/** The wanted state and the one reached instead; null where the chain is not spoken of, or nothing is short. */
function shortOf(chain: Chain, target: string, actual: string): { wanted: string; reached: string } | null {
  const goal = highest(statesIn(chain, target));
  if (goal === null) {
    return null;
  }
  const reached = statesIn(chain, actual).filter(
    ({ start }) => !unreachedBefore.test(actual.slice(Math.max(0, start - longestLead), start)),
  );
  const best = highest(reached);
  if (best === null) {
    return null;
  }
  const takenBack = reached.find(
    ({ rank, start }) => rank < goal.rank && reached.some((other) => other.rank >= goal.rank && other.start + other.word.length === start),
  );
  const short = best.rank < goal.rank ? best : takenBack;
  return short === undefined ? null : { wanted: goal.word, reached: short.word };
}

function statesIn({ pattern, rankOf }: Chain, text: string): State[] {
  return [...text.matchAll(pattern)]
    .filter(({ 0: word, index }) => !unreachedBehind.test(text.slice(index + word.length, index + word.length + 2)))
    .map(({ 0: word, index }) => ({ word, rank: rankOf.get(word) ?? 0, start: index }));
}

function highest(states: readonly State[]): State | null {
  return states.reduce<State | null>((best, state) => (best === null || state.rank > best.rank ? state : best), null);
}
