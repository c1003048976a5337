import { decimal, decimalText, toNumber } from "../../rounding";
import type { Check } from "../context";

/** 万元 that rounding of the three amounts may explain (list of checks, D12). */
const tolerance = 0.02;

/** D12 资产恒等: 净资产 is not 资产总额 − 负债总额, by more than 0.02 万元 (warning), or by less, which rounding explains (info). */
export const d12: Check = {
  id: "D12",
  severity: "warning",
  run: ({ basics }) => {
    const [assets, liabilities, net] = [basics.assetsTotal.value, basics.liabilities.value, basics.netAssets.value];
    if (assets === null || liabilities === null || net === null) {
      return [];
    }
    const exact = decimal(assets).minus(decimal(liabilities));
    const difference = exact.minus(decimal(net)).abs();
    if (difference.eq(0)) {
      return [];
    }
    const rounded = difference.lte(tolerance);
    const values = {
      assets: { value: assets, unit: "万元" },
      liabilities: { value: liabilities, unit: "万元" },
      calculated: { value: toNumber(exact), unit: "万元" },
      net: { value: net, unit: "万元" },
      difference: { value: toNumber(difference), unit: "万元" },
    };
    return [
      {
        severity: rounded ? "info" : "warning",
        place: { part: "basics", code: "netAssets" },
        seen: basics.netAssets.reading.text,
        expected: decimalText(toNumber(exact)),
        message: { key: rounded ? "check.D12.rounded" : "check.D12", values },
      },
    ];
  },
};
