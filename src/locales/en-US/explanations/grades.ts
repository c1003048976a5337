import type { grades as chinese } from "../../zh-CN/explanations/grades";

export const grades: Record<keyof typeof chinese, string> = {};
