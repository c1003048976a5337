import type { BasicReadings } from "../../basics";
import { agreement, inUnit } from "../../figures";
import type { Message } from "../../messages";
import type { BasicDatum } from "../../model";
import { groupOf } from "../../quantity";
import type { TextFigure } from "../../report/textFigures";
import { decimal, roundToHundredths, sum, type Decimal } from "../../rounding";
import type { Check, Finding } from "../context";

/** 基本支出 and 项目支出, which make up the whole. */
type Kind = "基本" | "项目";

interface Share {
  kind: Kind;
  figure: TextFigure;
}

/** What each may be a part of, executed and budgeted. */
const dataOf: Record<Kind, readonly { part: BasicDatum; totals: readonly BasicDatum[] }[]> = {
  基本: [
    { part: "basicExecuted", totals: ["executed"] },
    { part: "basicBudget", totals: ["budgetAdjusted", "budgetInitial"] },
  ],
  项目: [
    { part: "projectExecuted", totals: ["executed"] },
    { part: "projectBudget", totals: ["budgetAdjusted", "budgetInitial"] },
  ],
};

/** 占 with its kind right before it, their amount perhaps between: 项目支出6362万元，占支出决算比例. What it is a share of may follow. */
const sharePattern =
  /(基本|项目)支出(?:决算|执行|预算)?数?(?:为|是)?(?:[\d,.]{1,15}(?:万元|亿元|元))?[，,（(]?占(?!(?:基本|项目)支出)[^，,。；;\d]{0,16}$/;
const longestLead = 60;
const kindPattern = /(基本|项目)支出(?:决算|执行|预算)?数?$/;

/** What two shares may be off 100% together, at least (list of checks, D11). */
const leastTolerance = 0.02;

/**
 * D11 占比: the report's text says which shares 基本支出 and 项目支出 have, and one is not part ÷ total, neither by the amounts of the sentence nor by
 * the basic data, budgeted or executed (half a unit of its last decimal; cut off passes too); or the two do not add up to 100%, by more than
 * 0.02 or what rounding explains. Where the sentence gives the total too, and in 数据核对, a wrong share is F1's.
 */
export const d11: Check = {
  id: "D11",
  severity: "warning",
  run: ({ report, basics }) => {
    const shares = report.figures.flatMap((figure) => shareAt(report.sentences[figure.sentence]?.text ?? "", figure));
    if (shares.length === 0) {
      return [];
    }
    const sentences = new Map<number, { shares: Share[]; amounts: TextFigure[] }>();
    for (const share of shares) {
      const { sentence } = share.figure;
      const found = sentences.get(sentence) ?? { shares: [], amounts: [] };
      found.shares.push(share);
      sentences.set(sentence, found);
    }
    for (const figure of report.figures) {
      if (groupOf(figure.unit) === "money") {
        sentences.get(figure.sentence)?.amounts.push(figure);
      }
    }
    return [...sentences.values()].flatMap(({ shares, amounts }) => finding(basics, shares, amounts));
  },
};

function shareAt(text: string, figure: TextFigure): Share[] {
  if (figure.unit !== "%" || figure.approximate) {
    return [];
  }
  const kind = sharePattern.exec(text.slice(Math.max(0, figure.start - longestLead), figure.start))?.[1];
  return kind === "基本" || kind === "项目" ? [{ kind, figure }] : [];
}

function finding(basics: BasicReadings, shares: readonly Share[], amounts: readonly TextFigure[]): Finding[] {
  if (amounts.some(({ label }) => !kindPattern.test(label))) {
    return [];
  }
  for (const { kind, figure } of shares) {
    const stated = { percent: figure.value, decimals: figure.decimals };
    const ratios = [...ratiosOfSentence(kind, amounts), ...ratiosOfBasics(kind, basics)];
    const [ratio] = ratios;
    if (ratio !== undefined && ratios.every((each) => agreement(stated, each) === "none")) {
      const calculated = { value: roundToHundredths(ratio), unit: "%" };
      const name = `${kind}支出`;
      return [wrong(figure, { key: "check.D11", values: { name, stated: figure.text, calculated } }, `${String(calculated.value)}%`)];
    }
  }
  return incomplete(shares);
}

/** Both amounts in the sentence are the whole together. */
function ratiosOfSentence(kind: Kind, amounts: readonly TextFigure[]): Decimal[] {
  const of = (wanted: Kind): number | null => {
    const figure = amounts.find(({ label, approximate }) => !approximate && kindPattern.exec(label)?.[1] === wanted);
    return figure === undefined ? null : inUnit(figure, "万元");
  };
  const [basic, project] = [of("基本"), of("项目")];
  return basic === null || project === null ? [] : ratio(kind === "基本" ? basic : project, sum([basic, project]));
}

function ratiosOfBasics(kind: Kind, basics: BasicReadings): Decimal[] {
  return dataOf[kind].flatMap(({ part, totals }) => {
    const value = basics[part].value;
    return value === null ? [] : totals.flatMap((total) => ratio(value, basics[total].value ?? 0));
  });
}

function ratio(part: number, total: number): Decimal[] {
  return total === 0 ? [] : [decimal(part).times(100).div(decimal(total))];
}

/** Exactly one share of each kind that are not 100% together. */
function incomplete(shares: readonly Share[]): Finding[] {
  const [one, other, ...more] = shares;
  if (one === undefined || other === undefined || more.length > 0 || one.kind === other.kind) {
    return [];
  }
  const together = sum([one.figure.value, other.figure.value]);
  const tolerance = Math.max(leastTolerance, 10 ** -Math.min(one.figure.decimals, other.figure.decimals));
  if (decimal(together).minus(100).abs().lte(tolerance)) {
    return [];
  }
  const values = { first: one.figure.text, second: other.figure.text, sum: { value: together, unit: "%" } };
  return [wrong(other.figure, { key: "check.D11.sum", values }, "100%")];
}

function wrong(figure: TextFigure, message: Message, expected: string): Finding {
  return { place: { part: "report", row: figure.row }, seen: figure.text, expected, message };
}
