import type { Place, Scheme } from "../evaluation";
import { basicData, derivedFormulas, figureFields } from "../evaluation";
import { say, type Locale } from "../locales";
import { adjustmentOfRow } from "./adjustmentRows";
import { basicsTexts } from "./basicsTexts";
import { columnName } from "./columnName";
import { figureColumnName } from "./columns";
import { rateName } from "./rateName";
import { sheetKinds } from "./sheet";

/** A place in plain words for people: “群众满意度 · 自评得分”. Names that the scheme gives stay as they are in every language. */
export function placeName(scheme: Scheme, place: Place, locale: Locale = "zh-CN"): string {
  const code = place.code ?? "";
  switch (place.part) {
    case "indicators": {
      const indicator = scheme.indicators.find((known) => known.code === code);
      const name = indicator?.path.filter((level) => level !== "").at(-1) ?? (code === "" ? say("form.sheet.indicators", locale) : code);
      return place.field === undefined || place.field === "name" || place.field === "rate"
        ? name
        : joined(name, columnName(scheme, place.field, locale));
    }
    case "basics":
      return joined(say("form.sheet.basics", locale), basicName(code, locale));
    case "stated": {
      const adjustment = adjustmentOfRow(code);
      if (adjustment !== null) return joined(say("form.sheet.conclusion", locale), say(`form.adjustment.${adjustment}`, locale));
      return joined(say("form.part.stated", locale), statedName(scheme, place, locale));
    }
    case "scheme":
      return say("form.sheet.scheme", locale);
    case "workbook": {
      const row = place.row === undefined ? "" : say("form.rowNumber", { row: place.row }, locale);
      return joined(sheetName(code, locale), row);
    }
    case "goals": {
      const block = scheme.form.goals?.find((known) => known.code === code);
      const column = block?.columns.find(({ field }) => field === place.field);
      return joined(say("form.sheet.goals", locale), block?.title ?? code, itemNumber(place, locale), column?.title ?? "");
    }
    case "figures": {
      const field = figureFields.find((known) => known === place.field);
      const column = field === undefined ? "" : figureColumnName(field, locale);
      return joined(say("form.sheet.figures", locale), itemNumber(place, locale), column);
    }
    case "report": {
      const paragraph = place.row === undefined ? "" : say("form.paragraphNumber", { row: place.row }, locale);
      return joined(say("form.part.report", locale), paragraph);
    }
  }
}

function joined(...names: string[]): string {
  return names.filter((name) => name !== "").join(" · ");
}

function itemNumber({ row }: Place, locale: Locale): string {
  return row === undefined ? "" : say("form.itemNumber", { row }, locale);
}

function basicName(code: string, locale: Locale): string {
  const datum = basicData.find((name) => name === code);
  if (datum !== undefined) return say(`basic.${datum}`, locale);
  const text = basicsTexts.find((name) => name === code);
  return text === undefined ? code : say(`form.basics.${text}`, locale);
}

function statedName(scheme: Scheme, place: Place, locale: Locale): string {
  const code = place.code ?? "";
  if (code === "total" || code === "grade") return say(`form.conclusion.${code}`, locale);
  const rate = derivedFormulas.find((name) => name === code);
  if (rate !== undefined) return rateName(scheme, rate, locale);
  return place.field === undefined || place.field === "score" ? code : joined(code, say(`form.column.${place.field}`, locale));
}

function sheetName(code: string, locale: Locale): string {
  const kind = sheetKinds.find((known) => known === code);
  return kind === undefined ? code : say(`form.sheet.${kind}`, locale);
}
