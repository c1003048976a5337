import { figureFields, type Scheme, type Submission } from "../../evaluation";
import type { Carried } from "./carried";

type Figures = Pick<Submission, "figures" | "report">;

/** 数据核对, where the newer form has that sheet. */
export function carriedFigures(newer: Scheme, { figures, report }: Figures): Carried<Figures> {
  const kept = { ...(figures === undefined ? {} : { figures }), ...(report === undefined ? {} : { report }) };
  if (newer.form.parts.includes("figures")) return { kept, lost: [] };
  const lostFigures = (figures ?? []).flatMap((figure, index) =>
    figureFields.flatMap((field) => {
      const cell = figure[field];
      return cell === undefined ? [] : [{ place: { part: "figures", row: index + 1, field } as const, cell }];
    }),
  );
  const lostReport = report === undefined ? [] : [{ place: { part: "report" } as const, cell: report }];
  return { kept: {}, lost: [...lostFigures, ...lostReport] };
}
