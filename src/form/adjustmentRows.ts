/** 总分调整 on 评价结论: one row for each kind of adjustment that the scheme can cause, laid out beforehand. */
import { sum, type Adjustment, type Evaluation, type Scheme } from "../evaluation";
import { say, sayTogether } from "../locales";
import type { SheetValue } from "./sheet";

export type AdjustmentKind = Adjustment["kind"];

const kindsInOrder: readonly AdjustmentKind[] = ["notApplicable", "overAchievement", "totalCap"];

/** The kinds that can occur, in the order in which they are applied. */
export function adjustmentKinds({ adjustments }: Scheme): AdjustmentKind[] {
  const occurs: Record<AdjustmentKind, boolean> = {
    notApplicable: adjustments?.notApplicable === "redistribute" || adjustments?.notApplicable === "exclude",
    overAchievement: adjustments?.overAchievement !== undefined,
    totalCap: (adjustments?.totalCaps ?? []).length > 0,
  };
  return kindsInOrder.filter((kind) => occurs[kind]);
}

/** The code of an adjustment's row. */
export function adjustmentRow(kind: AdjustmentKind): string {
  return `adjustment:${kind}`;
}

/** The kind of adjustment that a row of 评价结论 is for; null for any other row. */
export function adjustmentOfRow(row: string): AdjustmentKind | null {
  return kindsInOrder.find((kind) => adjustmentRow(kind) === row) ?? null;
}

/** What scoring writes into an adjustment's row; nothing where there was nothing to adjust. Several of one kind are one amount. */
export function adjustmentValues({ adjustments }: Evaluation, kind: AdjustmentKind): { score: SheetValue; rate: SheetValue } {
  const ofKind = adjustments.filter((adjustment) => adjustment.kind === kind);
  return ofKind.length === 0
    ? { score: "", rate: "" }
    : { score: sum(ofKind.map(({ amount }) => amount)), rate: sayTogether(ofKind.map(({ reason }) => reason)) };
}

/** 得分构成: 97 = 核算 9 + 自评 88, and what the adjustments took or gave: 89 = 核算 9 + 自评 84 − 调整 4. */
export function composition({ total, rawTotal, calculated, claimed }: Evaluation): string {
  const amount = sum([total, -rawTotal]);
  return amount === 0
    ? say("total.split", { total, calculated, claimed })
    : say("total.adjustedSplit", { total, calculated, claimed, sign: amount < 0 ? "−" : "+", amount: Math.abs(amount) });
}
