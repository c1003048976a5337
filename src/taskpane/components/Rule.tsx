import { lazy, Suspense, type ReactNode } from "react";
import type { CheckId } from "../../evaluation";
import { say } from "../../locales";
import { useLocale } from "../language";
import { Spinner } from "./Spinner";

/** The explanations are many and seldom asked for. */
const RuleExplanation = lazy(() => import("./RuleExplanation").catch(() => ({ default: NotLoaded })));

/** 规则说明 of a check. */
export function Rule({ check }: { check: CheckId }): ReactNode {
  return (
    <Suspense fallback={<Spinner />}>
      <RuleExplanation check={check} />
    </Suspense>
  );
}

/** A missing explanation must not take the pane with it. */
function NotLoaded(): ReactNode {
  return say("pane.fault.sentence", { text: say("host.PartNotLoaded.what", useLocale()) }, useLocale());
}
