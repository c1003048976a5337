/** Text for people: Chinese at once, English when asked for. */
export { signedNumber } from "./signedNumber";
export { loadLocale, say, sayQuantity, sayShared, sayTogether, toLocale } from "./say";
export type { Locale, PlainKey, TextKey, TextValues } from "./texts";
