import { convert, groupOf, type CompoundPart, type Quantity, type QuantityReading, type Reading } from "../quantity";
import { decimal } from "../rounding";

/** unknown: one of the two is no figure, so that nobody can say. */
export type Comparison = "same" | "different" | "otherMeasure" | "unknown";

/** Compares two targets for one indicator, whatever unit each is written in. A base and stretch target agrees with a row that takes one of the two. */
export function compareTargets(declared: Reading | CompoundPart, target: Reading | CompoundPart): Comparison {
  if (declared.kind === "compound" && target.kind === "compound") {
    return declared.parts.length === target.parts.length
      ? worst(declared.parts.map((part, index) => compareAt(part, target.parts[index])))
      : "unknown";
  }
  if (declared.kind === "quantity" && target.kind === "quantity") {
    return opposite(declared, target) ? "otherMeasure" : compareFigures(declared.quantity, target.quantity, declared, target);
  }
  if (declared.kind === "dual" && target.kind === "quantity") {
    return best([declared.base, declared.stretch].map((each) => compareFigures(each, target.quantity)));
  }
  if (declared.kind === "quantity" && target.kind === "dual") {
    return best([target.base, target.stretch].map((each) => compareFigures(declared.quantity, each)));
  }
  if (declared.kind === "dual" && target.kind === "dual") {
    return worst([compareFigures(declared.base, target.base), compareFigures(declared.stretch, target.stretch)]);
  }
  if (declared.kind === "rank" && target.kind === "rank") {
    return declared.rank === target.rank ? "same" : "different";
  }
  return "unknown";
}

function compareAt(declared: CompoundPart, target: CompoundPart | undefined): Comparison {
  return target === undefined ? "unknown" : compareTargets(declared, target);
}

/** Groups of units that count things: 3 户 and 3 家 are one target. */
const things: ReadonlySet<string | null> = new Set(["count", "people", "households"]);

function valuesAgree(one: Quantity, other: Quantity): Comparison {
  return one.value === other.value ? "same" : "different";
}

/** The digits behind the point matter only where one of two figures had to be converted: 1.83 亿元 is 18345 万元 rounded. */
function compareFigures(one: Quantity, other: Quantity, ...decimals: Pick<QuantityReading, "decimals">[]): Comparison {
  if (one.unit === "" || other.unit === "") {
    return one.value === other.value ? "same" : "unknown";
  }
  const converted = convert(other.value, other.unit, one.unit);
  if (converted === null) {
    return things.has(groupOf(one.unit)) && things.has(groupOf(other.unit)) ? valuesAgree(one, other) : "otherMeasure";
  }
  const [first, second] = decimals;
  const half = convert(5 * 10 ** -((second?.decimals ?? 0) + 1), other.unit, one.unit) ?? 0;
  const slack = one.unit === other.unit || first === undefined ? 0 : Math.max(half, 5 * 10 ** -(first.decimals + 1));
  return decimal(one.value).minus(decimal(converted)).abs().gt(slack) ? "different" : "same";
}

/** At least so much, and at most so much. */
function opposite(one: QuantityReading, other: QuantityReading): boolean {
  const signs = [one.comparator, other.comparator].map((sign) =>
    sign === ">" || sign === "≥" ? "more" : sign === "<" || sign === "≤" ? "less" : "",
  );
  return signs.includes("more") && signs.includes("less");
}

function worst(found: readonly Comparison[]): Comparison {
  return (["different", "otherMeasure", "unknown"] as const).find((each) => found.includes(each)) ?? "same";
}

function best(found: readonly Comparison[]): Comparison {
  return (["same", "different", "otherMeasure"] as const).find((each) => found.includes(each)) ?? "unknown";
}
