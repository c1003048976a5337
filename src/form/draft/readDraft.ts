/** The draft as a person left it: what stands before another thing on the sheet stands before it in the scheme. */
import type { Leaf } from "../leaves";
import type { FormTable } from "../table";
import { addDefaults } from "./defaults";
import { draftEntries, type DraftCell, type UnreadableCell } from "./draftEntries";
import { numbering } from "./numbering";

export interface DraftContents {
  leaves: Map<string, Leaf>;
  /** Where each leaf stands, or would stand. */
  cells: Map<string, DraftCell>;
  /** The kind for which the parameters of a rule were laid, by the path of the kind. */
  laidKinds: Map<string, string>;
  unreadable: UnreadableCell[];
  /** Cells of parameters whose indicator is gone. */
  orphans: DraftCell[];
}

export function readDraft(table: FormTable): DraftContents {
  const found = draftEntries(table);
  for (const [copy, original] of found.copies) copyRule(copy, original, [found.leaves, found.cells, found.laidKinds]);
  const orphans = takeOrphans(found.leaves, found.cells);
  const number = numbering([...found.leaves.keys()]);
  const contents: DraftContents = {
    leaves: renumbered(found.leaves, number),
    cells: renumbered(found.cells, number),
    laidKinds: renumbered(found.laidKinds, number),
    unreadable: found.unreadable,
    orphans,
  };
  addDefaults(contents.leaves);
  addCodes(contents.leaves);
  return contents;
}

/** A copied row has the parameters of the row that it was copied from. */
function copyRule(copy: string, original: string, maps: readonly Map<string, unknown>[]): void {
  for (const map of maps) {
    for (const [path, value] of [...map]) {
      const copied = path.startsWith(`${original}.`) ? copy + path.slice(original.length) : null;
      if (copied !== null && /^indicators\.\d+\.(?:rule|choices)\./u.test(path) && !map.has(copied)) map.set(copied, value);
    }
  }
}

/** Takes away what is left of indicators whose row was deleted or emptied, and says where it stands. */
function takeOrphans(leaves: Map<string, Leaf>, cells: Map<string, DraftCell>): DraftCell[] {
  const itemOf = (path: string): string => path.split(".").slice(0, 2).join(".");
  const own = [...leaves.keys()].filter((path) => /^indicators\.\d+\.(?:code|path|weight|target|derivedFrom|standard|note)\b/u.test(path));
  const present = new Set(own.map(itemOf));
  const gone = [...leaves.keys()].filter((path) => path.startsWith("indicators.") && !present.has(itemOf(path)));
  for (const path of gone) leaves.delete(path);
  return gone.flatMap((path) => cells.get(path) ?? []);
}

function renumbered<Value>(map: ReadonlyMap<string, Value>, number: (path: string) => string | null): Map<string, Value> {
  return new Map(
    [...map].flatMap(([path, value]): [string, Value][] => {
      const numbered = number(path);
      return numbered === null ? [] : [[numbered, value]];
    }),
  );
}

/** An indicator without a code gets one that no other has. */
function addCodes(leaves: Map<string, Leaf>): void {
  const taken = new Set([...leaves].filter(([path]) => /^indicators\.\d+\.code$/u.test(path)).map(([, code]) => code));
  const items = new Set([...leaves.keys()].flatMap((path) => /^indicators\.\d+/u.exec(path)?.[0] ?? []));
  let number = 1;
  for (const item of items) {
    if (leaves.has(`${item}.code`)) continue;
    while (taken.has(`indicator-${String(number)}`)) number += 1;
    leaves.set(`${item}.code`, `indicator-${String(number)}`);
    taken.add(`indicator-${String(number)}`);
  }
}
