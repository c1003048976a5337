import type { budget as chinese } from "../../zh-CN/explanations/budget";

export const budget: Record<keyof typeof chinese, string> = {};
