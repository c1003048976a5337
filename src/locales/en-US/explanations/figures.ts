import type { figures as chinese } from "../../zh-CN/explanations/figures";

export const figures: Record<keyof typeof chinese, string> = {};
