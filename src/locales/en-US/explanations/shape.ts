import type { shape as chinese } from "../../zh-CN/explanations/shape";

export const shape: Record<keyof typeof chinese, string> = {};
