import { holdsAny, saysDone } from "../figures";
import { addPart, type JoinedFigure, type SentenceFigures } from "./joinedFigure";

/** Words of what there is to do, by how published reports count it (list of checks, 2.3: 发生, 收集, 发现, 受理, 排查). */
const foundWords: readonly string[] = [
  ..."发生 收集 发现 受理 排查 摸排 接到 接收 接报 收到 征集 梳理 登记 查出 查找 检查出 交办 转来 承接 承办".split(" "),
  ..."问题 隐患 事件 诉求 工单 信访 意见".split(" "),
];
/** Words of what is planned, which may be surpassed: 计划改造10个，完成12个. 应急 and 应对 plan nothing. */
const planned = /计划|任务|目标|(?<![响反适供相效回])应(?![急对用届聘援])/;
/** What a name of something done holds beside what it was done to: 已累计办结, 督促整改. */
const besideNoun =
  /办结|办理|完成|整改|解决|反馈|到位|处置|化解|录入|验收|已经|已|累计|共计|共|全部|均|现场|当场|限期|立即|及时|按期|按时|成功|有效|依法|妥善|督促|协调|实际|其中|了/g;
/** What else may become of it. */
const otherOutcomes: readonly string[] = "转办 移交 移送 上报 上级 退回 不予 未 正在 剩余 其余 待".split(" ");
/** What was brought over from the year before may make more done than came in. */
const broughtOver = /上年|去年|往年|历年|结转|遗留|存量|积案/;
/** Words that account for the rest, in the same sentence or at the beginning of the next one. */
const restWords =
  /其余|剩余|余下|余\d|另有|另外|尚未|尚有|暂未|未办|未完|未整|未解|未处|未到|正在|待办|待整|跨年|转入|持续推进|继续推进|限期|顺延|推迟|延期|因(?![此而])|由于/g;
const restInNext = /^.{0,6}(?:其余|剩余|余下|尚未|尚有|未办|未完|未整|未解|未处)/;
/** Figures behind what there is to do among which what was done is looked for. */
const farthestDone = 6;

/**
 * Joins what was done with what there was to do, counted alike in one sentence: 共发现隐患30条，整改隐患29条. Several outcomes are parts together
 * where they are no more than the whole; else they overlap, and only the first one counts.
 */
export function joinDone({ text, figures }: SentenceFigures, next: string): void {
  figures.forEach((whole, index) => {
    if (!isToDo(whole) || whole.parts.length > 0 || whole.whole !== null) {
      return;
    }
    const outcomes: JoinedFigure[] = [];
    for (const figure of figures.slice(index + 1, index + 1 + farthestDone)) {
      if (isToDo(figure)) {
        break;
      }
      if (figure.whole === null && figure.at.unit === whole.at.unit && isOutcome(figure, whole)) {
        outcomes.push(figure);
      }
    }
    const [first] = outcomes.filter(({ label }) => saysDone(label));
    if (first === undefined || (first.at.value > whole.at.value && (planned.test(whole.label) || broughtOver.test(text)))) {
      return;
    }
    const sum = outcomes.reduce((total, { at }) => total + at.value, 0);
    (sum <= whole.at.value ? outcomes : [first]).forEach((part) => addPart(whole, part));
  });
  const restAt = [...text.matchAll(restWords)].at(-1)?.index ?? -1;
  const saidNext = restInNext.test(next);
  for (const figure of figures) {
    // A rate ends the account: 已完成14个，1个跨年实施，完成率93.33%.
    figure.restSaid = saidNext || restAt >= (figure.at.unit === "%" ? 0 : figure.at.end);
  }
}

function isToDo({ at, label }: JoinedFigure): boolean {
  return at.unit !== "%" && (holdsAny(label, foundWords) || planned.test(label)) && !saysDone(label) && !holdsAny(label, otherOutcomes);
}

function isOutcome({ label }: JoinedFigure, whole: JoinedFigure): boolean {
  return holdsAny(label, otherOutcomes) || (saysDone(label) && isDoneTo(label, whole.label));
}

/** Whether something was done to what a whole counts: 整改隐患 to 发现隐患, 办结 to anything, but 完成医保缴费 not to 受理社保业务. */
function isDoneTo(label: string, whole: string): boolean {
  const noun = label.replace(besideNoun, "");
  return noun.length < 2 || [...noun].some((_, at) => at + 2 <= noun.length && whole.includes(noun.slice(at, at + 2)));
}
