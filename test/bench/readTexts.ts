import { readCell } from "../../src/evaluation/quantity";

const budgetPerSecond = 100_000;
/** Doubling a text may cost twice the time, and what the machine does besides. */
const budgetRatio = 4;
const rounds = 5000;

/** Cells as clerks fill them in: mostly plain figures, some of every other way. */
const texts = [
  ...["90%", "≥90%", "100.0%", "≤5%", "12次", "达标", "全面完成", "提升", "95.5", "18.75 亿元"],
  ...[
    "不低于 90 分",
    "不少于 12 次",
    "达85%以上",
    "每年不少3次",
    "3000余个",
    "百分之九十五",
    "80%-100%",
    "±10%",
    "前 75 名",
    "12月底前完成",
  ],
  ...["8402 万元/9138 万元", "企业 418 家、个体 212 家", "30 亿元（含土地款 20 亿元）", "$\\geq 90\\%$"],
];

/** Pieces that a careless pattern would take quadratic time for. */
const hostile = [
  "1 ",
  "余多",
  "1,234",
  "≥",
  "(",
  "(1",
  "(含)以上",
  "9",
  "一次、",
  "企业1家、",
  "1-",
  "<b ",
  "&#",
  "\\",
  "^2",
  "前3名",
  "无零",
  "年月日",
  "〔1",
];

/** Short texts a second on one core, and how the time grows with the length of hostile texts. */
export function benchReadTexts(): Promise<boolean> {
  const perSecond = Math.max(...Array.from({ length: 5 }, textsPerSecond));
  console.log(`read short texts: ${Math.round(perSecond / 1000)},000 a second, best of 5 (budget ${budgetPerSecond / 1000},000)`);
  const growth = hostile.map((piece) => ({ piece, ratio: ratioOf(piece) })).sort((a, b) => b.ratio - a.ratio);
  const [worst = { piece: "", ratio: Infinity }] = growth;
  console.log(
    `read a text of twice the length: at most ${worst.ratio.toFixed(1)} times the time, for ${JSON.stringify(worst.piece)} (budget ${budgetRatio})`,
  );
  return Promise.resolve(perSecond >= budgetPerSecond && worst.ratio < budgetRatio);
}

function textsPerSecond(): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      readCell(text, "target");
    }
  }
  return (rounds * texts.length * 1000) / (performance.now() - start);
}

function ratioOf(piece: string): number {
  const times = Math.ceil(200_000 / piece.length);
  const [short, long] = [shortestTime(piece.repeat(times)), shortestTime(piece.repeat(2 * times))];
  // Below a millisecond the clock says more about itself.
  return long < 1 ? 1 : long / Math.max(short, 0.5);
}

function shortestTime(text: string): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      readCell(text, "target");
      return performance.now() - start;
    }),
  );
}
