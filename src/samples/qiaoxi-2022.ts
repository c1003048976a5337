/**
 * 桥西区东里街道 2022: the figures of its published self-evaluation report, and what that report says of itself. The report
 * gives no actual values; its scores stand for themselves.
 */
import type { Place } from "../evaluation";
import type { Sample } from "./sample";

const basics: Record<string, string> = {
  unit: "桥西区东里街道办事处",
  year: "2022",
  collectionStart: "2022-2-21",
  collectionEnd: "2022-3-25",
  budgetAdjusted: "117.5",
  executed: "107.43",
  quotaAdministrative: "15",
  quotaInstitution: "35",
  inService: "54",
  assetsTotal: "875.39",
  liabilities: "728.8",
  netAssets: "146.58",
};

const goals = [
  { name: "红色物业活动", target: "每年不少3次" },
  { name: "红色物业覆盖率", target: "90%以上" },
  { name: "网格化覆盖率", target: "达100%" },
  { name: "群众满意度", target: "达85%以上" },
  { name: "网上市民中心业务处理率", target: "95%以上" },
];

const selfScores: Record<string, string> = {
  "quantity-1": "10",
  "quality-1": "10",
  "timeliness-1": "10",
  "cost-1": "10",
  "execution-1": "10",
  "social-1": "20",
  "sustainability-1": "20",
  "satisfaction-1": "8",
};

const statedGroups: Record<string, { weight: string; score: string }> = {
  产出指标: { weight: "40", score: "40" },
  预算执行效率指标: { weight: "10", score: "10" },
  效益指标: { weight: "40", score: "40" },
  满意度指标: { weight: "10", score: "8" },
};

const stated: Record<string, string> = { total: "98", grade: "优秀", budgetExecutionRate: "100%" };

function inputs<Value>(values: Record<string, Value>, place: (code: string) => Place, text: (value: Value) => string): Sample["inputs"] {
  return Object.entries(values).map(([code, value]) => ({ place: place(code), text: text(value) }));
}
const typed = (text: string): string => text;

export const qiaoxi2022: Sample = {
  scheme: "qiaoxi-2022",
  inputs: [
    ...inputs(basics, (code) => ({ part: "basics", code }), typed),
    ...goals.flatMap(({ name, target }, index): Sample["inputs"] => [
      { place: { part: "goals", code: "targets", row: index + 1, field: "name" }, text: name },
      { place: { part: "goals", code: "targets", row: index + 1, field: "target" }, text: target },
    ]),
    ...inputs(selfScores, (code) => ({ part: "indicators", code, field: "selfScore" }), typed),
    ...inputs(
      statedGroups,
      (code) => ({ part: "stated", code, field: "weight" }),
      ({ weight }) => weight,
    ),
    ...inputs(
      statedGroups,
      (code) => ({ part: "stated", code, field: "score" }),
      ({ score }) => score,
    ),
    ...inputs(stated, (code) => ({ part: "stated", code }), typed),
  ],
};
