/** The draft of a scheme in a workbook: what it says, what is wrong with it, and whether it is sealed. */
import type { Scheme } from "../../evaluation";
import { parseScheme, schemeFingerprint, sealHolds, sealScheme, type SchemeFault } from "../../schemes";
import { fromLeaves, toLeaves, type Leaf } from "../leaves";
import type { SheetLayout } from "../sheet";
import type { FormTable } from "../table";
import { withChangedKinds } from "./changedKinds";
import { faultProblem, leafWords, remark, unreadableProblem, type DraftProblem } from "./draftProblems";
import type { DraftCell, DraftPlace } from "./draftEntries";
import type { DraftLeaves } from "./draftRows";
import { draftSheet } from "./draftSheet";
import { keptScheme, keptText } from "./kept";
import { readDraft, type DraftContents } from "./readDraft";

/** sealed: as it was sealed; changed: something was changed since; none: never sealed. */
export type SealState = "none" | "sealed" | "changed";

export interface Draft {
  leaves: DraftLeaves;
  /** Null while the draft has faults. */
  scheme: Scheme | null;
  /** Errors first, then remarks. */
  problems: DraftProblem[];
  /** Whether every cell could be read: only then the draft may be laid anew. */
  isReadable: boolean;
  seal: SealState;
  /** JSON of the scheme as it was last sealed; "" where it never was. */
  kept: string;
}

/** Reads the draft on a sheet of the kind "draft". */
export function examineDraft(table: FormTable): Draft {
  const contents = readDraft(table);
  const { leaves, changed, dropped } = withChangedKinds(contents);
  dropHalfStamp(leaves);
  const kept = keptText(table);
  const parsed = parseScheme(fromLeaves(leaves));
  const faults = "faults" in parsed ? parsed.faults : [];
  const stamped = "scheme" in parsed ? parsed.scheme : null;
  const seal = sealState(leaves, stamped);
  const scheme = stamped !== null && seal === "changed" ? withoutStamp(stamped) : stamped;
  const errors = [
    ...contents.unreadable.map((cell) => unreadableProblem(cell, leaves, contents.cells)),
    ...withoutRepetition(faults).flatMap((fault) => {
      const problem = faultProblem(fault, leaves, contents.cells);
      return contents.unreadable.some((cell) => isSameCell(cell, problem.cell)) ? [] : [problem];
    }),
    ...versionProblems(scheme, kept, leaves, contents),
  ];
  return {
    leaves,
    scheme: errors.length === 0 ? scheme : null,
    problems: [...errors, ...remarks(contents, leaves, changed, dropped)],
    isReadable: contents.unreadable.length === 0,
    seal,
    kept,
  };
}

/** A scheme as a draft that can be laid out. */
export function draftOf(scheme: Scheme): Pick<Draft, "leaves" | "kept"> {
  return { leaves: toLeaves(scheme), kept: scheme.sealed !== undefined && sealHolds(scheme) ? JSON.stringify(scheme) : "" };
}

/** 封版: the scheme with its stamp, kept in the draft. @param date as 2023-03-01. */
export function sealedDraft(scheme: Scheme, date: string): Pick<Draft, "leaves" | "kept"> {
  return draftOf(sealScheme(scheme, date));
}

/** The sheet of a draft. */
export function layOutDraft({ leaves, kept }: Pick<Draft, "leaves" | "kept">, formId: string, name: string): SheetLayout {
  return draftSheet(leaves, formId, name, kept);
}

function sealState(leaves: DraftLeaves, scheme: Scheme | null): SealState {
  if (!leaves.has("sealed.fingerprint")) return "none";
  return scheme !== null && sealHolds(scheme) ? "sealed" : "changed";
}

function isSameCell(one: DraftCell, other: DraftPlace | null): boolean {
  return other !== null && "row" in other && one.row === other.row && one.column === other.column;
}

/** Half a stamp seals nothing: the other half was deleted by hand. */
function dropHalfStamp(leaves: Map<string, Leaf>): void {
  if (leaves.has("sealed.date") && leaves.has("sealed.fingerprint")) return;
  leaves.delete("sealed.date");
  leaves.delete("sealed.fingerprint");
}

function withoutStamp({ sealed: _stamp, ...scheme }: Scheme): Scheme {
  return scheme;
}

/** What was sealed once keeps its version: a change of it is another version. */
function versionProblems(scheme: Scheme | null, kept: string, leaves: DraftLeaves, { cells }: DraftContents): DraftProblem[] {
  const before = keptScheme(kept);
  if (scheme === null || before === null || scheme.id !== before.id || scheme.version !== before.version) return [];
  if (schemeFingerprint(scheme) === schemeFingerprint(before)) return [];
  return [{ ...remark("draft.fault.sameVersion", leaves, cells, "version", scheme.version), severity: "error" }];
}

function remarks(contents: DraftContents, leaves: DraftLeaves, changed: readonly string[], dropped: readonly string[]): DraftProblem[] {
  const { cells, orphans } = contents;
  const kindOf = (path: string): string => leafWords(path, leaves.get(path));
  return [
    ...changed.map((path) => remark("draft.fault.changedKind", leaves, cells, path, kindOf(path))),
    ...dropped.map((path) =>
      remark("draft.fault.droppedParameter", contents.leaves, cells, path, leafWords(path, contents.leaves.get(path))),
    ),
    ...orphans.slice(0, 1).map((cell) => ({ ...remark("draft.fault.orphans", leaves, cells, "indicators", String(orphans.length)), cell })),
  ];
}

/** An interval that is missing is one fault, not one for each bound. */
function withoutRepetition(faults: readonly SchemeFault[]): SchemeFault[] {
  const bounds = /\.(?:minInclusive|max|maxInclusive)$/u;
  return faults.filter(({ path, expected }) => !(expected === "required" && bounds.test(path) && !/\.tiers\[\d+\]\./u.test(path)));
}
