/** 指标归类: what measures money put in is no measure of output; second-level names that it does not belong under (list of checks, A6). */
export const misplacedNames: readonly { name: string; notUnder: readonly string[] }[] = [
  { name: "资金到位率", notUnder: ["数量指标", "质量指标"] },
  { name: "预算执行率", notUnder: ["数量指标", "质量指标"] },
  { name: "资金执行率", notUnder: ["数量指标", "质量指标"] },
];
