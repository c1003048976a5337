import type { BasicDatum } from "../evaluation";

export type BasicsSection = "budget" | "sources" | "threePublic" | "procurement" | "staff" | "assets" | "projects" | "survey";

/** Every basic datum in its section of 基本信息; a scheme's form has those that it asks for. */
export const basicsSections: { code: BasicsSection; data: readonly BasicDatum[] }[] = [
  {
    code: "budget",
    data: [
      "budgetInitial",
      "budgetAdjusted",
      "executed",
      "basicBudget",
      "basicExecuted",
      "projectBudget",
      "projectExecuted",
      "addition",
      "adjustExempt",
      "carryoverPrev",
      "carryoverEnd",
      "publicFundsBudget",
      "publicFundsActual",
    ],
  },
  {
    code: "sources",
    data: [
      "initialFiscal",
      "initialCarriedOver",
      "initialOther",
      "adjustedFiscal",
      "adjustedCarriedOver",
      "adjustedOther",
      "executedFiscal",
      "executedCarriedOver",
      "executedOther",
    ],
  },
  { code: "threePublic", data: ["threePublicBudget", "threePublicActual", "threePublicPrev"] },
  { code: "procurement", data: ["procurementBudget", "procurementActual"] },
  { code: "staff", data: ["quota", "quotaAdministrative", "quotaInstitution", "inService", "retired"] },
  { code: "assets", data: ["assetsTotal", "fixedAssetsTotal", "assetsInUse", "liabilities", "netAssets"] },
  {
    code: "projects",
    data: [
      "projectsTotal",
      "projectsMonitored",
      "projectsSelfEvaluated",
      "keyEvalPlanned",
      "keyEvalDone",
      "suggestionsTotal",
      "suggestionsAdopted",
    ],
  },
  { code: "survey", data: ["surveySamples", "surveySatisfied"] },
];
