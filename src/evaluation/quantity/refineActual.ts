import type { Message } from "../messages";
import { decimal, decimalsOf, toNumber } from "../rounding";
import { normalise } from "./normalise";
import type { QuantityReading, Reading } from "./reading";
import { groupOf } from "./units";

const counted: readonly (string | null)[] = ["count", "people", "households"];
/** What a name does not hold: figures, and words that judge or say what was done. */
const noName =
  /\d|完成|达标|达成|达到|良好|合格|合规|规范|落实|推进|推动|提升|提高|改善|明显|显著|有效|及时|满意|符合|保障|加强|实现|开展|协助|基本|全部|正常|顺利|较好|优秀|一般|未|没有|不|无|已/;

/** What an actual value says beside its target, where it says more than alone; the row's name may say which way is wanted. */
export function refineActual(actual: Reading, target: Reading, name = ""): Reading {
  if (target.kind !== "quantity") {
    return actual;
  }
  return countNames(actual, target) ?? fractionAsPercent(actual, target) ?? oppositeChange(actual, target, name) ?? actual;
}

/** The items of a count target named one by one, at least two of them: 甲公司、乙公司 for 3户. */
function countNames(actual: Reading, { quantity: { unit } }: QuantityReading): Reading | null {
  if (actual.kind !== "words" || !counted.includes(groupOf(unit))) {
    return null;
  }
  const names = normalise(actual.text).split(/[、,;/]/);
  const last = names.at(-1) ?? "";
  // 甲、乙等 names some of them only; 乙和丙 may be one name or two.
  if (names.length < 2 || /等$|[和与及]/.test(last) || !names.every(isName)) {
    return null;
  }
  const note: Message = { key: "reading.namesCounted", values: { count: names.length } };
  const { raw, text, notes } = actual;
  return { raw, text, notes: [...notes, note], kind: "quantity", quantity: { value: names.length, unit }, decimals: 0 };
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && !noName.test(text);
}

const rise = /(?<!负)增长|增加|增幅|上升|提高|提升/;
const fall = /负增长|下降|降低|减少|下滑|降幅/;

/** 下降2% beside 增长8% is -2%, and 增长2% beside 下降5%. The row's name may be what says which way its target points. */
function oppositeChange(
  actual: Reading,
  { text, comparator, quantity }: QuantityReading & Pick<Reading, "text">,
  name: string,
): Reading | null {
  const [lead] = actual.notes;
  if (actual.kind !== "quantity" || lead?.key !== "reading.leadingWords" || !(quantity.value > 0)) {
    return null;
  }
  const { words } = lead.values;
  const wanted = name + text;
  const fallen = rise.test(wanted) && !fall.test(wanted) && fall.test(words) && !rise.test(words);
  // Where at most so much is wanted, a rise is no less of it.
  const risen =
    comparator !== "≤" && comparator !== "<" && fall.test(wanted) && !rise.test(wanted) && rise.test(words) && !fall.test(words);
  if (!fallen && !risen) {
    return null;
  }
  const note: Message = { key: "reading.oppositeChange", values: { words } };
  return { ...actual, quantity: { ...actual.quantity, value: -actual.quantity.value }, notes: [note, ...actual.notes.slice(1)] };
}

/** 0.95 beside ≥90%: a cell whose percent format was lost. A figure above 1 stays as it is; beside 1% or less it may be a percent already. */
function fractionAsPercent(actual: Reading, { quantity, comparator }: QuantityReading): Reading | null {
  if (actual.kind !== "quantity" || actual.quantity.unit !== "" || quantity.unit !== "%" || comparator === "≤" || comparator === "<") {
    return null;
  }
  const { value } = actual.quantity;
  if (!(value > 0 && value <= 1) || quantity.value <= 1) {
    return null;
  }
  const percent = toNumber(decimal(value).times(100));
  const note: Message = { key: "reading.fractionAsPercent", values: { percent: { value: percent, unit: "%" } } };
  return { ...actual, quantity: { value: percent, unit: "%" }, decimals: decimalsOf(percent), notes: [...actual.notes, note] };
}
