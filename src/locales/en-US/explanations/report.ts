import type { report as chinese } from "../../zh-CN/explanations/report";

export const report: Record<keyof typeof chinese, string> = {};
