/** Schemes whose forms have the sheets of lists, 绩效目标 and 数据核对: with points, and without. */
import type { GoalBlock, Scheme } from "../../src/evaluation";
import { qiaoxi } from "./sheets";

const goals: GoalBlock[] = [
  {
    code: "duties",
    title: "年度履职目标",
    columns: [
      { field: "content", title: "目标内容" },
      { field: "actual", title: "完成情况" },
    ],
    rows: 3,
  },
  {
    code: "tasks",
    title: "年度主要任务",
    columns: [
      { field: "name", title: "任务名称" },
      { field: "content", title: "主要内容" },
      { field: "target", title: "预期目标" },
      { field: "actual", title: "实际完成情况" },
    ],
    rows: 4,
  },
];

/** The published scheme with both sheets of lists, and the data that 预算情况 shows. */
export function withLists(scheme: Scheme = qiaoxi()): Scheme {
  const { form } = scheme;
  return {
    ...scheme,
    form: {
      ...form,
      parts: [...new Set([...form.parts, "goals" as const, "figures" as const])],
      basics: [...new Set([...form.basics, "budgetInitial" as const, "initialFiscal" as const, "basicBudget" as const])],
      goals,
    },
  };
}

/** The same form without a single point. */
export function withoutPoints(): Scheme {
  const scheme = withLists();
  return {
    ...scheme,
    id: "without-points",
    claims: "never",
    groups: [],
    indicators: [],
    gradeBands: [],
    form: { ...scheme.form, parts: scheme.form.parts.filter((part) => part !== "indicators"), columns: [] },
  };
}
