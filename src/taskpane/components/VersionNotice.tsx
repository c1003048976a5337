import type { ReactNode } from "react";
import type { Scheme } from "../../evaluation";
import { say } from "../../locales";
import { builtInSchemes } from "../../schemes";
import { useLocale } from "../language";
import { Notice } from "./Notice";

/** Says that the add-in has another version of the form's scheme than the one that the form carries and is scored by. */
export function VersionNotice({ scheme: { id, version } }: { scheme: Scheme }): ReactNode {
  const locale = useLocale();
  const other = builtInSchemes.find((known) => known.id === id && known.version !== version);
  if (other === undefined) return null;
  return (
    <Notice intent="info" title={say("pane.form.otherVersion", { newer: other.version }, locale)}>
      <span>{say("pane.form.otherVersionHint", { version }, locale)}</span>
    </Notice>
  );
}
