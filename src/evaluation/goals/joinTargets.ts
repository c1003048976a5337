import type { Row } from "../checks/context";
import type { Scheme, Submission } from "../model";
import { lastName } from "../paths";
import type { CompoundPart, Reading } from "../quantity";
import { countedCodes } from "../rules";
import { declaredTargets, type DeclaredTarget } from "./declaredTargets";
import { namePairs, sharedPairs } from "./namePairs";

/** A declared target with the row that it is most like. */
export interface JoinedTarget extends DeclaredTarget {
  /** Null where no row is about the same. */
  match: TargetMatch | null;
}

export interface TargetMatch {
  row: Row;
  /** The row's target, or that part of it which is about the same. */
  target: Reading | CompoundPart;
  /** Surely one and the same indicator, so that the two targets must agree; otherwise only about the same. */
  same: boolean;
}

/** The declared targets, joined with the rows of the form by their names. */
export interface JoinedTargets {
  targets: readonly JoinedTarget[];
  /** Codes of the rows that some declared target is about. */
  declaredRows: ReadonlySet<string>;
}

/** One thing that a row is about: its name, or one of its targets. */
interface Topic {
  row: Row;
  target: TargetMatch["target"];
  pairs: ReadonlySet<string>;
}

/** Two names are about the same where half of the shorter one stands in the other, at least two pairs of characters. */
const leastShare = 0.5;
const leastPairs = 2;
/** … and are one name where so much of both is shared (Dice's coefficient): 固定资产投资 and 固定资产投资总额, not 消防隐患整改率 and 安全隐患整改率. */
const leastLikeness = 0.75;

const nothingDeclared: JoinedTargets = { targets: [], declaredRows: new Set() };

/** Joins each declared target with the row whose name, or a target of whose, is most like it. Rows that only count others are about none. */
export function joinTargets(scheme: Scheme, submission: Submission, rows: readonly Row[]): JoinedTargets {
  const declared = declaredTargets(scheme, submission);
  if (declared.length === 0) {
    return nothingDeclared;
  }
  const topics = rows.filter(({ indicator: { rule } }) => countedCodes(rule).length === 0).flatMap(topicsOf);
  const topicsByPair = indexed(topics);
  const declaredRows = new Set<string>();
  const targets = declared.flatMap((each): JoinedTarget[] => {
    const pairs = namePairs(each.name);
    const found = candidates(pairs, topicsByPair);
    found.forEach(({ topic }) => declaredRows.add(topic.row.indicator.code));
    const [best] = found.sort((a, b) => b.likeness - a.likeness);
    const match = best ? { row: best.topic.row, target: best.topic.target, same: best.likeness >= leastLikeness } : null;
    // A name that names nothing cannot be looked for.
    return pairs.size === 0 ? [] : [{ ...each, match }];
  });
  return { targets, declaredRows };
}

function topicsOf(row: Row): Topic[] {
  const { target } = row.readings;
  const parts = target.kind === "compound" ? target.parts : [target];
  const named: Topic = { row, target, pairs: namePairs(lastName(row.indicator.path)) };
  return [named, ...parts.map((part): Topic => ({ row, target: part, pairs: namePairs(part.text) }))].filter(({ pairs }) => pairs.size > 0);
}

function indexed(topics: readonly Topic[]): ReadonlyMap<string, Topic[]> {
  const byPair = new Map<string, Topic[]>();
  for (const topic of topics) {
    for (const pair of topic.pairs) {
      const others = byPair.get(pair);
      if (others === undefined) {
        byPair.set(pair, [topic]);
      } else {
        others.push(topic);
      }
    }
  }
  return byPair;
}

function candidates(pairs: ReadonlySet<string>, topicsByPair: ReadonlyMap<string, readonly Topic[]>): { topic: Topic; likeness: number }[] {
  const near = new Set([...pairs].flatMap((pair) => topicsByPair.get(pair) ?? []));
  return [...near].flatMap((topic) => {
    const shared = sharedPairs(pairs, topic.pairs);
    const enough = shared >= Math.min(leastPairs, pairs.size) && shared >= leastShare * Math.min(pairs.size, topic.pairs.size);
    return enough ? [{ topic, likeness: (2 * shared) / (pairs.size + topic.pairs.size) }] : [];
  });
}
