import { Suspense, type ReactNode } from "react";
import type { CheckId } from "../../evaluation";
import { lazyPart } from "./lazyPart";
import { Spinner } from "./Spinner";

/** The explanations are many and seldom asked for. */
const RuleExplanation = lazyPart(() => import("./RuleExplanation"));

/** 规则说明 of a check. */
export function Rule({ check }: { check: CheckId }): ReactNode {
  return (
    <Suspense fallback={<Spinner />}>
      <RuleExplanation check={check} />
    </Suspense>
  );
}
