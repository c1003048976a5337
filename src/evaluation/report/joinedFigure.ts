import type { KeyFigure } from "../figures";
import type { TextFigure } from "./textFigures";

/** A figure of running text while it is being joined with the others of its sentence. */
export interface JoinedFigure extends KeyFigure {
  whole: JoinedFigure | null;
  parts: JoinedFigure[];
  at: TextFigure;
  /** What stands between the figure before it in the sentence, or the sentence's beginning, and the figure. */
  gap: string;
  /** A percent that is another figure's share or growth, and so is no figure of its own. */
  taken: boolean;
}

/** The figures of one sentence, in their order, and its text. */
export interface SentenceFigures {
  text: string;
  figures: readonly JoinedFigure[];
}

/** What the words around a figure say of it. */
type Said = Pick<JoinedFigure, "label" | "gap" | "planned" | "period">;

/** A figure as it stands, joined with nothing yet. */
export function joinedFigure(at: TextFigure, { label, gap, planned, period }: Said): JoinedFigure {
  // One plain literal: a report has hundreds of figures, and spreading costs more than all that is read of them.
  return {
    from: "text",
    row: at.row,
    label,
    source: "",
    of: "",
    value: at,
    previous: null,
    share: null,
    growth: null,
    listing: null,
    whole: null,
    parts: [],
    restSaid: false,
    planned,
    period,
    unread: [],
    at,
    gap,
    taken: false,
  };
}

/** Makes a figure a part of another. */
export function addPart(whole: JoinedFigure, part: JoinedFigure): void {
  part.whole = whole;
  part.of = whole.label;
  whole.parts.push(part);
}
