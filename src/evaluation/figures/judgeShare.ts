import { normalise } from "../quantity";
import type { Decimal } from "../rounding";
import { agreement } from "./agreement";
import type { KeyFigure, StatedPercent } from "./keyFigure";
import { exactShare } from "./measured";
import { boundsOf, mayBeRounded, shareOf } from "./roundedAmounts";

/** How a stated share follows from the figures. `exact` is value ÷ whole in percent. */
export type ShareJudgement = { figure: KeyFigure; whole: KeyFigure; stated: StatedPercent; exact: Decimal } & (
  | { kind: "rounded" | "cutOff" | "wrong" }
  /** It is the share of another whole of the same source. */
  | { kind: "otherBase"; base: KeyFigure }
);

/** Null where there is no exact share to compare: no whole, a figure that is missing or approximate, units that differ. */
export function judgeShare(figure: KeyFigure, table: readonly KeyFigure[]): ShareJudgement | null {
  const { share: stated, whole } = figure;
  const exact = exactShare(figure.value, whole?.value ?? null);
  if (stated === null || stated.approximate || whole === null || exact === null) {
    return null;
  }
  const judged = { figure, whole, stated, exact };
  const agrees = agreement(stated, exact);
  if (agrees === "rounded" || (figure.from === "text" && mayBeRounded(stated, boundsOf(figure.value, whole.value, shareOf)))) {
    return { ...judged, kind: "rounded" };
  }
  if (agrees === "cutOff") {
    return { ...judged, kind: "cutOff" };
  }
  const others = figure.from === "text" ? wholesAbove(whole) : table;
  const base = others.find((other) => other !== whole && other !== figure && isBaseOf(other, figure, stated));
  return base === undefined ? { ...judged, kind: "wrong" } : { ...judged, kind: "otherBase", base };
}

/** In running text a share is mixed up with that of the whole's own whole: of 44人，其中书记6人, 女书记3人 are 50% of 6, not 6.81% of 44. */
function wholesAbove({ whole }: KeyFigure): KeyFigure[] {
  return whole === null ? [] : [whole, ...(whole.whole === null ? [] : [whole.whole])];
}

function isBaseOf(other: KeyFigure, figure: KeyFigure, stated: StatedPercent): boolean {
  const exact = other.parts.length > 0 && mayBeTogether(other, figure) ? exactShare(figure.value, other.value) : null;
  return exact !== null && agreement(stated, exact) !== "none";
}

/** Whether two figures may stand in one place of the report: one paragraph, or the same source, or one that is not given. */
export function mayBeTogether(one: KeyFigure, other: KeyFigure): boolean {
  if (one.from !== other.from) {
    return false;
  }
  return one.from === "text" ? one.row === other.row : isOneSource(one, other);
}

function isOneSource(one: KeyFigure, other: KeyFigure): boolean {
  return one.source === "" || other.source === "" || normalise(one.source) === normalise(other.source);
}
