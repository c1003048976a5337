import type { dates as chinese } from "../../zh-CN/explanations/dates";

export const dates: Record<keyof typeof chinese, string> = {};
