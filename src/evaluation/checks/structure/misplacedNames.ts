/** Second-level names of outputs and benefits (财预〔2015〕88号); 时效 and 成本 may well be measured by how money came in and was spent. */
const outputsAndBenefits: readonly string[] = ["数量", "质量", "经济效益", "社会效益", "生态效益", "可持续影响"];

/**
 * 指标归类: what measures money put in or spent is no measure of output or benefit (list of checks, A6). 财预〔2013〕53号 has these rates under
 * 过程, 财预〔2020〕10号 has 预算执行率 apart from outputs and benefits.
 */
export const misplacedNames: readonly { name: string; notUnder: readonly string[] }[] = [
  { name: "资金到位率", notUnder: outputsAndBenefits },
  { name: "资金拨付率", notUnder: outputsAndBenefits },
  { name: "资金支付率", notUnder: outputsAndBenefits },
  { name: "资金执行率", notUnder: outputsAndBenefits },
  { name: "资金使用率", notUnder: outputsAndBenefits },
  { name: "预算执行率", notUnder: outputsAndBenefits },
  { name: "预算完成率", notUnder: outputsAndBenefits },
];
