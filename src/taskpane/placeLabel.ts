import type { Place, Scheme } from "../evaluation";
import { placeName } from "../form";
import type { Locale } from "../locales";
import { keepTogether } from "./lineBreaks";

/** The name of a place as a label, with its line breaks in the right places. */
export function placeLabel(scheme: Scheme, place: Place, locale: Locale): string {
  return keepTogether(placeName(scheme, place, locale));
}
