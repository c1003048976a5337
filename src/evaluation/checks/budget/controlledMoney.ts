import type { BasicDatum } from "../../model";

/** Money of which reports say that it is controlled. */
export interface ControlledMoney {
  budget: BasicDatum;
  spent: BasicDatum;
  /** What it is called in the text, quotation marks aside. */
  names: readonly string[];
  /** What its parts are called: a figure of one is a figure of it. */
  parts: readonly string[];
  /** Words that say that it is controlled or executed as it should be. */
  claims: readonly string[];
}

/** 《党政机关厉行节约反对浪费条例》: 严格控制, 压缩, 从严; 国办 notices on three public expenses: 只减不增, 零增长. */
const frugality = ["控制", "严控", "压缩", "压减", "从严", "节约", "只减不增", "零增长", "下降", "减少", "未超", "不超"];

export const controlledMoney: readonly ControlledMoney[] = [
  // 中央和国家机关“三公”经费: 因公出国（境）、公务用车购置及运行、公务接待.
  {
    budget: "threePublicBudget",
    spent: "threePublicActual",
    names: ["三公"],
    parts: ["公务接待", "公务用车", "因公出国"],
    claims: frugality,
  },
  // 财预〔2013〕53号: 公用经费控制率.
  {
    budget: "publicFundsBudget",
    spent: "publicFundsActual",
    names: ["公用经费"],
    parts: ["公用支出", "日常公用"],
    claims: frugality,
  },
  // 财预〔2013〕53号: 政府采购执行率. That procurement follows the law is no claim on its amount.
  {
    budget: "procurementBudget",
    spent: "procurementActual",
    names: ["政府采购", "采购预算"],
    parts: [],
    claims: ["执行率", "节约", "压缩"],
  },
];
