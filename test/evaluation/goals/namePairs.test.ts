import { namePairs, sharedPairs } from "../../../src/evaluation/goals/namePairs";

describe("the pairs of characters of a name", () => {
  it("hold what it names, without figures, units, stops and general words", () => {
    expect([...namePairs("新增停车位、充电桩 50 个")]).toEqual(["停车", "车位", "充电", "电桩"]);
    expect([...namePairs("全面完成年度目标任务")]).toEqual([]);
    expect([...namePairs("固定资产投资 13 亿元")]).toEqual([...namePairs("固定资产投资")]);
  });

  it("are counted where two names share them", () => {
    expect(sharedPairs(namePairs("停车泊位"), namePairs("停车位"))).toBe(1);
    expect(sharedPairs(namePairs("养老床位"), namePairs("停车位"))).toBe(0);
  });

  it("take a long text without a stop in no time", () => {
    expect(namePairs("甲乙".repeat(500_000)).size).toBe(2);
  });
});
