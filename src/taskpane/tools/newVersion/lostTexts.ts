import { withAdded, type Scheme, type Submission } from "../../../evaluation";
import { placeName } from "../../../form";
import { shownText } from "../../../form/import";
import { say, type Locale } from "../../../locales";
import type { LostCell } from "../../../schemes";

/** Cells that have no place in the newer form: where they stand in the older one, and what stands there. */
export function lostTexts(lost: readonly LostCell[], scheme: Scheme, { added }: Submission, locale: Locale): string[] {
  const whole = withAdded(scheme, added);
  return lost.map(({ place, cell }) =>
    say("newVersion.lostCell", { name: placeName(whole, place, locale), text: shownText(cell) }, locale),
  );
}
