import type { targets as chinese } from "../../zh-CN/explanations/targets";

export const targets: Record<keyof typeof chinese, string> = {};
