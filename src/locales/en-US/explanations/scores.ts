import type { scores as chinese } from "../../zh-CN/explanations/scores";

export const scores: Record<keyof typeof chinese, string> = {};
