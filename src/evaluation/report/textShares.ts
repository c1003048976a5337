import { agreement, exactShare, inUnit, isAlike, saysDone, type StatedPercent } from "../figures";
import { addPart, type JoinedFigure, type SentenceFigures } from "./joinedFigure";

/** 占X的5%, 达5%, （占比5%）: the share of the figure right before; X names its whole. */
const shareOf =
  /^[，,、（(]?(?:所占比例|所占比重|占比|比例|比重|占|达到|达)(?:约|为|达|达到)?([^，,。；;：:（()）]{0,16}?)(?:的)?(?:比例|比重|百分比)?(?:约|为|达|达到)?$/;
/** Names of a whole that say no more than that it is the whole. */
const anyWhole = /^(?:总数|总人数|总户数|总量|总额|全部|全体|合计|的)?$/;
/** A whole of another place or time, or of the budget, which the same words may name: 占全区固定资产投资的5%. */
const otherWhole = /全[区市县州省国]|上年|去年|同期|年初|预算|计划|目标|任务/;
/** A rate has the name of what it is the rate of: 办结率 of 累计办结. */
const rateName = /^(.{1,8})率$/;
/** 不满意5人，满意率95%: the rate is of the others. */
const denied = /[不未没]/;
/** Rates of a difference: 审减率 and 核减率 of the amount sent in, 节约率 of the budget. */
const differenceOf = /减|增|节约|节支|节省|结余|压缩/;
/** Between the whole, what was done of it, and its rate: one comma each. */
const nextClause = /^[^，,；;。]{0,12}[，,、；;（(][^，,；;。]{0,24}$/;
/** Figures before a share among which its whole is looked for, in the sentence and in those before it in the paragraph. */
const farthestWhole = 12;
/** Fewer decimals fit too many wholes by chance for a share that is cut off. */
const tellingDecimals = 2;
/** What is still to be reached is not undone. */
const toCome = /确保|力争|目标|计划|任务|要求|争取|应/;
/** What is counted piece by piece, so that a share of it leaves pieces over. */
const countedUnits: ReadonlySet<string> = new Set("人 户 件 条 起 处 项 个 份 宗 家 所".split(" "));

/**
 * Joins each percent that is the share of a figure with it, and the figure with its whole: the one that a list or an outcome gave it, that its
 * name or the share's words name, else one of the paragraph of which the share is right. `earlier` are the figures of the paragraph before the sentence.
 */
export function joinShares({ figures }: SentenceFigures, earlier: readonly JoinedFigure[]): void {
  const shared = new Set<JoinedFigure>();
  figures.forEach((percent, index) => {
    if (percent.at.unit !== "%" || percent.taken) {
      return;
    }
    const part = figures[index - 1];
    const before = figures.slice(Math.max(0, index - 1 - farthestWhole), Math.max(0, index - 1));
    if (part !== undefined && part.at.unit !== "%" && part.share === null) {
      const named = shareOf.exec(percent.gap)?.[1];
      if (named !== undefined) {
        joinShare(part, percent, named, { before, earlier, shared });
        shared.add(part);
      } else {
        joinRate(part, percent, before);
      }
    }
    if (!percent.taken) {
      nameUndone(percent, figures.slice(Math.max(0, index - 2), index));
    }
  });
}

/** Where the whole of a share is looked for. */
interface Surroundings {
  before: readonly JoinedFigure[];
  earlier: readonly JoinedFigure[];
  /** What has a share itself stands beside the parts behind it, also where its own whole is in another paragraph. */
  shared: ReadonlySet<JoinedFigure>;
}

function joinShare(part: JoinedFigure, percent: JoinedFigure, named: string, { before, earlier, shared }: Surroundings): void {
  const isWhole = (other: JoinedFigure): boolean =>
    other !== part && isAlike(other.at, part.at) && (inUnit(other.at, part.at.unit) ?? 0) >= part.at.value;
  const near = [...before].reverse().filter(isWhole);
  const far = [...earlier].reverse().filter(isWhole);
  const agreeing = [...near, ...far].find((other) => agrees(part, other, percent));
  const unnamed = anyWhole.test(named);
  const listed = unnamed && part.whole !== null && agrees(part, part.whole, percent) ? part.whole : undefined;
  const own = unnamed
    ? near.find((other) => !shared.has(other) && isNamedAfter(part, other))
    : [...near, ...far].find((other) => names(named, other));
  const whole = listed ?? own ?? agreeing ?? (unnamed ? part.whole : null);
  percent.taken = true;
  if (whole === null) {
    return;
  }
  part.share = statedPercent(percent);
  if (part.whole !== whole) {
    before.forEach((other) => {
      other.parts = other.parts.filter((each) => each !== part);
    });
    addPart(whole, part);
  }
}

/** 办结508件，办结率97%: the rate of the figure before, of the one before that. Rates of the budget's execution are D2's. */
function joinRate(part: JoinedFigure, percent: JoinedFigure, before: readonly JoinedFigure[]): void {
  const stem = rateName.exec(percent.label)?.[1];
  if (
    stem === undefined ||
    /预算|执行/.test(stem) ||
    !nextClause.test(percent.gap) ||
    ![...stem].every((sign) => part.label.includes(sign)) ||
    denied.test(part.label)
  ) {
    return;
  }
  const previous = clauseBefore(part, before);
  // 非常满意60人，满意30人: the rate is of what is counted further back.
  const isBeside = previous?.label.includes(stem) === true;
  const whole = isBeside || differenceOf.test(stem) ? agreeingWhole(part, percent, before) : previous;
  percent.taken = true;
  part.share = statedPercent(percent);
  if (part.whole === null && whole !== null) {
    part.whole = whole;
    part.of = whole.label;
  }
}

function clauseBefore(part: JoinedFigure, before: readonly JoinedFigure[]): JoinedFigure | null {
  const previous = before.at(-1);
  return previous !== undefined && isAlike(previous.at, part.at) && nextClause.test(part.gap) ? previous : null;
}

/** Which of two amounts their difference is a rate of, its words do not say: only one that it is right of. */
function agreeingWhole(part: JoinedFigure, percent: JoinedFigure, before: readonly JoinedFigure[]): JoinedFigure | null {
  return before.find((other) => isAlike(other.at, part.at) && agrees(part, other, percent)) ?? null;
}

/** A share below 100% of pieces of which it is only told how many there are: 对292名…做到“五到位”，达95%. It becomes a figure named by what was done. */
function nameUndone(percent: JoinedFigure, before: readonly JoinedFigure[]): void {
  const counted = before.at(-1);
  if (counted === undefined || !countedUnits.has(counted.at.unit === "名" || counted.at.unit === "位" ? "人" : counted.at.unit)) {
    return;
  }
  if (toCome.test(percent.gap)) {
    return;
  }
  const clause = percent.gap
    .split(/[，,、；;“”"（()）]/)
    .reverse()
    .find(saysDone);
  if (clause !== undefined && !/[；;]/.test(percent.gap)) {
    percent.label = clause.replace(/(?:达到|达|为|是)$/, "");
    percent.share = statedPercent(percent);
    percent.value = null;
  }
}

function statedPercent({ at }: JoinedFigure): StatedPercent {
  return { percent: at.value, decimals: at.decimals, approximate: at.approximate, text: at.text };
}

function agrees(part: JoinedFigure, whole: JoinedFigure, percent: JoinedFigure): boolean {
  const exact = exactShare(part.value, whole.value);
  const how = exact === null ? "none" : agreement({ percent: percent.at.value, decimals: percent.at.decimals }, exact);
  return how === "rounded" || (how === "cutOff" && percent.at.decimals >= tellingDecimals);
}

/** 女性书记 are some of 党组织书记: the names end alike. Those of parts side by side may do so too (财政拨款收入, 其他收入; 大专学历, 中专学历). */
function isNamedAfter(part: JoinedFigure, whole: JoinedFigure): boolean {
  const areSideBySide = whole.share !== null || (part.whole !== null && part.whole === whole.whole);
  return !areSideBySide && whole.label.length >= 2 && part.label.endsWith(whole.label.slice(-2));
}

/** 占支出决算比例 names 支出决算数. */
function names(named: string, whole: JoinedFigure): boolean {
  return (
    named.length >= 2 &&
    !otherWhole.test(named) &&
    (whole.label.includes(named) || (whole.label.length >= 2 && named.includes(whole.label)))
  );
}
