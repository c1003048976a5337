import type { Message } from "../../messages";
import type { CheckContext, Finding } from "../context";
import { placeOf } from "./cell";

/** Cells of 数据核对 that hold something else than what belongs there (K4), but for names of wholes. */
export function unreadCells({ figures }: CheckContext): Finding[] {
  return figures.flatMap((figure) =>
    figure.unread.flatMap(({ field, text, kind }) =>
      kind === "noFigure" ? [] : [{ place: placeOf(figure, field), seen: text, expected: "", message: messageOf(kind, text) }],
    ),
  );
}

function messageOf(kind: "noNumber" | "percentSign" | "listing", text: string): Message {
  switch (kind) {
    case "noNumber":
      return { key: "check.K4", values: { text } };
    case "percentSign":
      return { key: "check.E3.percent", values: { number: text } };
    case "listing":
      return { key: "check.K4.listing", values: { text } };
  }
}

/** Wholes of 数据核对 that no row bears the name of (K1). */
export function unknownWholes({ figures }: CheckContext): Finding[] {
  return figures.flatMap((figure) =>
    figure.unread
      .filter(({ kind }) => kind === "noFigure")
      .map(({ field, text: name }) => ({
        ...{ place: placeOf(figure, field), seen: name, expected: "" },
        message: { key: "check.K1.whole", values: { name } },
      })),
  );
}
