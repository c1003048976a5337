/** What an Excel number format says about the meaning of a stored number. */
type FormatMeaning = "plain" | "percent" | "date";

/**
 * The meaning of a number format (en-US codes). Only the first section counts; quoted text, escaped characters and bracketed
 * parts ([$-804], [Red]) say nothing. Codes: https://support.microsoft.com/office/number-format-codes.
 */
export function meaningOfFormat(numberFormat: string): FormatMeaning {
  if (numberFormat === "General" || numberFormat === "@") {
    return "plain";
  }
  const codes = codesOf(numberFormat);
  if (codes.includes("%")) {
    return "percent";
  }
  return /[ymdhs]/i.test(codes) ? "date" : "plain";
}

/** Whether a date in this format is shown with its year (e: years of an era). */
export function formatShowsYear(numberFormat: string): boolean {
  return /[ye]/i.test(codesOf(numberFormat));
}

/** Decimals that a number format shows. */
export function decimalsOfFormat(numberFormat: string): number {
  return /\.([0#?]+)/.exec(codesOf(numberFormat))?.[1]?.length ?? 0;
}

function codesOf(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "").split(";")[0] ?? "";
}
