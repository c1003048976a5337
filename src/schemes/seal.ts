import type { Scheme } from "../evaluation";
import { fingerprint } from "./fingerprint";

/**
 * 封版: the scheme with its stamp; an older stamp gives way.
 * @param date the day of the sealing, as 2023-03-01.
 */
export function sealScheme(scheme: Scheme, date: string): Scheme {
  return { ...scheme, sealed: { date, fingerprint: schemeFingerprint(scheme) } };
}

/** Whether a stamped scheme is still what was sealed. It finds accidents, not fraud; a scheme without a stamp has nothing to break. */
export function sealHolds(scheme: Scheme): boolean {
  return scheme.sealed === undefined || scheme.sealed.fingerprint === schemeFingerprint(scheme);
}

/** The fingerprint of a scheme without its stamp. */
export function schemeFingerprint({ sealed: _stamp, ...scheme }: Scheme): string {
  return fingerprint(scheme);
}
