const noBreakSpace = "\u00a0";
const wordJoiner = "\u2060";

/** The same text for the eye, without line breaks inside a date, between a number and its unit, or before the dot of a place's name. */
export function keepTogether(text: string): string {
  return text
    .replaceAll(" ·", `${noBreakSpace}·`)
    .replace(/\d{4}-\d{2}-\d{2}/g, (date) => date.replaceAll("-", `-${wordJoiner}`))
    .replace(/(\d) (?=\p{Script=Han})/gu, `$1${noBreakSpace}`);
}
