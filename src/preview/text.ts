import "../locales/programs";
import { say, type Locale, type PlainKey, type TextKey, type TextValues } from "../locales";

/** The language of the page around the pane; the pane follows its own. */
let pageLocale: Locale = "zh-CN";

export function setPageLocale(locale: Locale): void {
  pageLocale = locale;
}

/** A text of the page. */
export function text(key: PlainKey): string {
  return say(key, pageLocale);
}

/** A text of the page with values in it. */
export function textWith<Key extends TextKey>(key: Key, values: TextValues<Key>): string {
  return say(key, values, pageLocale);
}
