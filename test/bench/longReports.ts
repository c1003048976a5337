import { evaluate } from "../../src/evaluation";
import { largeForm } from "./largeForm";

/** Doubling a report may cost twice the time, and what the machine does besides. */
const budgetRatio = 3.5;
const characters = 100_000;
const rounds = 3;

/** Pieces that a careless pattern or list would take quadratic time for, each without a stop and as lines. */
const hostile = [
  ...[
    "一",
    "100%",
    "百分之",
    "共发生事件512件，",
    "其中",
    "占6.81%、",
    "1、",
    "（",
    "：",
    "、",
    "，",
    " ",
    "\t",
    "\u0000",
    "\u0007",
    "。",
    "；",
  ],
  ...[
    "（一）",
    "一是",
    "截至2021年",
    "预计",
    "预算",
    "支出8183万元",
    "左右",
    "问题",
    "XX",
    "……",
    "〔2021〕",
    "[2021]01号",
    "“",
    "建设、建设",
    "严格",
  ],
  ...[
    "招商引资到位资金18.35亿元，",
    "职称",
    "公园绿地",
    "9",
    "9.",
    "2021年12月5日",
    "较上年减少",
    "满意度",
    "等8个项目",
    "a",
    "\uD83D\uDE00",
  ],
];

/** How the time of all checks grows with the length of an odd report, and what a megabyte of the slowest takes. */
export async function benchLongReports(): Promise<boolean> {
  const { scheme, submission } = await largeForm(10);
  const time = (report: string): number => {
    const start = performance.now();
    evaluate(scheme, { ...submission, report });
    return performance.now() - start;
  };
  const best = (report: string): number => Math.min(...Array.from({ length: rounds }, () => time(report)));
  const growth = hostile
    .flatMap((piece) => [piece, `${piece}\n`])
    .map((piece) => {
      const text = piece.repeat(Math.ceil(characters / piece.length));
      const [short, long] = [best(text), best(text + text)];
      // Below some milliseconds the clock says more about itself.
      return { piece, long, ratio: long < 50 ? 1 : long / Math.max(short, 5) };
    });
  const [worst] = [...growth].sort((a, b) => b.ratio - a.ratio);
  const [slowest] = [...growth].sort((a, b) => b.long - a.long);
  if (worst === undefined || slowest === undefined) {
    return false;
  }
  const megabyte = time(slowest.piece.repeat(Math.ceil(1_000_000 / slowest.piece.length)));
  console.log(
    `check a report of ${2 * characters} odd characters instead of ${characters}: at most ${worst.ratio.toFixed(1)} times the time, for ${JSON.stringify(worst.piece)} ` +
      `(budget ${budgetRatio}); a megabyte of the slowest, ${JSON.stringify(slowest.piece)}, ${(megabyte / 1000).toFixed(1)} s`,
  );
  return worst.ratio < budgetRatio;
}
