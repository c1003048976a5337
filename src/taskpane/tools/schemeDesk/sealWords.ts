import type { Scheme } from "../../../evaluation";
import { say, type Locale } from "../../../locales";

/** So much of a fingerprint tells one scheme from another. */
const shownLength = 12;

/** The seal of a scheme in words; that it has none, where it has none. */
export function sealWords({ sealed, version }: Scheme, locale: Locale): string {
  return sealed === undefined
    ? say("desk.state.none", locale)
    : say("desk.state.sealed", { date: sealed.date, version, fingerprint: sealed.fingerprint.slice(0, shownLength) }, locale);
}
