import type { AllOrNothingRule } from "./allOrNothing";
import type { AutoRule } from "./auto";
import type { BandsRule } from "./bands";
import type { ChecklistRule } from "./checklist";
import type { CoefficientRule } from "./coefficient";
import type { CompositeRule } from "./composite";
import type { CountShareRule } from "./countShare";
import type { DeadlineRule } from "./deadline";
import type { DeductPerIncidentRule } from "./deductPerIncident";
import type { DeductPerUnitRule } from "./deductPerUnit";
import type { DerivedRule } from "./derived";
import type { DualTargetRule } from "./dualTarget";
import type { EqualRule } from "./equal";
import type { InterpolateRule } from "./interpolate";
import type { InverseRule } from "./inverse";
import type { ManualRule } from "./manual";
import type { NegativeEventsRule } from "./negativeEvents";
import type { ProportionalRule } from "./proportional";
import type { QualitativeTiersRule } from "./qualitativeTiers";
import type { RangeRule } from "./range";
import type { RankRule } from "./rank";
import type { ThresholdThenManualRule } from "./thresholdThenManual";

/** How an actual value becomes points. Each kind stands in a file of its own, its parameters beside its mathematics. */
export type ScoringRule =
  | ProportionalRule
  | InverseRule
  | EqualRule
  | RangeRule
  | BandsRule
  | DeductPerUnitRule
  | AllOrNothingRule
  | ThresholdThenManualRule
  | QualitativeTiersRule
  | ChecklistRule
  | DeductPerIncidentRule
  | CountShareRule
  | CoefficientRule
  | InterpolateRule
  | DualTargetRule
  | RankRule
  | DeadlineRule
  | NegativeEventsRule
  | CompositeRule
  | ManualRule
  | DerivedRule
  | AutoRule;

export type RuleKind = ScoringRule["kind"];
export type RuleOf<Kind extends RuleKind> = Extract<ScoringRule, { kind: Kind }>;
