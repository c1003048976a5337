import { lastName } from "../../paths";
import { decimalText } from "../../rounding";
import { givesSample, tellsSample } from "../../report/surveySample";
import { surveyWords } from "../../report/words/surveyWords";
import type { CheckContext, Row } from "../context";

const surveyPattern = new RegExp(surveyWords.join("|"));

/** Whether only a survey can tell the row's actual value. */
export function isSurveyed({ indicator: { path } }: Row): boolean {
  return surveyPattern.test(lastName(path));
}

/** Whether the form or the report says how many were asked: in the basic data, with one of these rows, or anywhere in the text. */
export function sampleIsGiven({ basics, report }: CheckContext, rows: readonly Row[]): boolean {
  return basics.surveySamples.reading.kind !== "empty" || rows.some(hasSample) || report.sentences.some(({ text }) => tellsSample(text));
}

/** Whether a row's own cells say how many were asked. */
function hasSample({ reason, readings: { actual } }: Row): boolean {
  return [actual.text, reason].some((text) => givesSample(text.replace(/\s/g, "")));
}

/** Whether a survey brought exactly its target, digit for digit. All of those asked is no coincidence of digits. */
export function equalsTarget({ readings: { target, actual } }: Row): boolean {
  return (
    target.kind === "quantity" &&
    actual.kind === "quantity" &&
    actual.approximate !== true &&
    actual.quantity.value === target.quantity.value &&
    actual.quantity.unit === target.quantity.unit &&
    decimalText(actual.quantity.value) !== "100"
  );
}
