import type { structure as chinese } from "../../zh-CN/explanations/structure";

export const structure: Record<keyof typeof chinese, string> = {};
