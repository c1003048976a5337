import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import { percentOf } from "../../rounding";
import { standardTiers } from "../../rules/standardTiers";
import type { Check, CheckContext, Finding, Row } from "../context";
import { isOff } from "../setting";
import { namesOfRows } from "./namesOfRows";
import { equalsTarget, isSurveyed, sampleIsGiven } from "./surveyRows";

/** Share of identical rows in percent, where the scheme sets none, and how many there are at least. */
const defaultShare = 30;
const fewestRows = 3;
/** 良好, 符合, 全部完成 are answers to choose from, and so is 达成年度指标; a target that names its subject is not. */
const fewestCharacters = 5;
const tierLabels: readonly string[] = Object.values(standardTiers).flatMap((tiers) => tiers.map(({ label }) => label));
/** White space, a stop and zeros make no greater difference. */
const mostDifference = 6;

/**
 * E8 照抄目标: many actual values are their targets word for word (white space, a closing stop and 100.0% for 100% aside), of the rows that have
 * both as text of five Chinese characters or more. One problem; rows that only a survey can tell are named in it. Where the share is not
 * reached, such a row still speaks if its figure equals the target and nothing says how many were asked.
 */
export const e8: Check = {
  id: "E8",
  severity: "warning",
  run: (context) => {
    const copied = copiedRows(context);
    const [first] = copied;
    return first === undefined ? exactSurveys(context).map(surveyFinding) : [copiedFinding(context, first, copied)];
  },
};

/** The surveyed rows that E8 tells: E15 need not tell them again. */
export function surveysTold(context: CheckContext): readonly Row[] {
  if (isOff(context.scheme, "E8")) {
    return [];
  }
  const copied = copiedRows(context);
  return copied.length === 0 ? exactSurveys(context) : copied.filter(isSurveyed);
}

/** The rows whose actual value is the target's words, where they are too many. */
function copiedRows(context: CheckContext): Row[] {
  const same = context.rows.filter(isCopied);
  return same.length >= fewestRows && shareOf(same, context) >= limitOf(context) ? same : [];
}

function shareOf(same: readonly Row[], { rows }: CheckContext): number {
  return percentOf(same.length, rows.filter(hasBothAsText).length) ?? 0;
}

function limitOf({ scheme: { thresholds } }: CheckContext): number {
  return thresholds.sameAsTargetPercent ?? defaultShare;
}

function copiedFinding(context: CheckContext, first: Row, same: readonly Row[]): Finding {
  const surveyed = same.filter(isSurveyed);
  const values = {
    count: same.length,
    total: context.rows.filter(hasBothAsText).length,
    percent: { value: shareOf(same, context), unit: "%" },
    limit: { value: limitOf(context), unit: "%" },
    names: namesOfRows(same),
  };
  return {
    place: { part: "indicators", code: first.indicator.code, field: "actual" },
    seen: first.readings.actual.text,
    expected: "",
    message:
      surveyed.length === 0
        ? { key: "check.E8", values }
        : { key: "check.E8.surveyed", values: { ...values, surveyed: namesOfRows(surveyed) } },
  };
}

/** Surveyed rows whose figure is the target's to the digit, where nothing says how many were asked. */
function exactSurveys(context: CheckContext): Row[] {
  const exact = context.rows.filter((row) => row.derived === null && equalsTarget(row) && isSurveyed(row));
  return exact.length === 0 || sampleIsGiven(context, exact) ? [] : exact;
}

function surveyFinding({ indicator: { code, path }, readings: { actual, target } }: Row): Finding {
  return {
    place: { part: "indicators", code, field: "actual" },
    seen: actual.text,
    expected: "",
    message: { key: "check.E8.survey", values: { name: lastName(path), actual: actual.text, target: target.text } },
  };
}

function isCopied(row: Row): boolean {
  const { target, actual } = row.readings;
  const isNear = Math.abs(target.text.length - actual.text.length) <= mostDifference;
  return isNear && hasBothAsText(row) && (target.text === actual.text || bare(target.text) === bare(actual.text));
}

function hasBothAsText({ indicator: { choices = [] }, derived, readings: { target, actual } }: Row): boolean {
  const { text } = target;
  return (
    derived === null && actual.kind !== "empty" && countCharacters(text) >= fewestCharacters && ![...tierLabels, ...choices].includes(text)
  );
}

function countCharacters(text: string): number {
  return text.length < fewestCharacters ? 0 : (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0);
}

/** Without white space, a closing stop, and zeros behind the point. */
function bare(text: string): string {
  return normalise(text).replace(/(\d)\.0{1,6}(?!\d)/g, "$1");
}
