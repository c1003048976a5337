import type { ScoringRule } from "../../../src/evaluation/rules";
import { scoreOf } from "./scoreOf";

const plain: ScoringRule = { kind: "dualTarget" };
/** The base earns 8 of 10 points. */
const eighty: ScoringRule = { kind: "dualTarget", baseFraction: 0.8 };

describe("dualTarget", () => {
  it.each<[string, ScoringRule, string, string, number, boolean, string]>([
    // name, rule, target, actual, score, met, calculation (of 10 points)
    ["plain", plain, "8402万元/9138万元", "9200万元", 10, true, "above the stretch target"],
    ["plain", plain, "8402万元/9138万元", "8402万元", 10, true, "the base earns all"],
    ["plain", plain, "8402万元/9138万元", "0.84亿元", 10, false, "8400 ÷ 8402 × 10 = 9.9976"],
    ["plain", plain, "8402万元/9138万元", "4201万元", 5, false, "4201 ÷ 8402 × 10"],
    ["plain", plain, "1.0%/3.0%", "0.5%", 5, false, "0.5 ÷ 1 × 10"],
    ["plain", plain, "1.0%/3.0%", "-2%", 0, false, "no ratio below zero"],
    ["80%", eighty, "100个/200个", "200个", 10, true, "at the stretch target"],
    ["80%", eighty, "100个/200个", "150个", 9, true, "8 + 2 × 50 ÷ 100"],
    ["80%", eighty, "100个/200个", "100个", 8, true, "at the base"],
    ["80%", eighty, "100个/200个", "50个", 4, false, "50 ÷ 100 × 8"],
    ["stretch below base", plain, "8402万元/913万元", "8402万元", 10, true, "at the base"],
    ["stretch below base", plain, "8402万元/913万元", "4201万元", 5, false, "4201 ÷ 8402 × 10"],
    ["stretch below base", eighty, "8402万元/913万元", "8402万元", 10, true, "both are reached"],
    ["stretch below base", eighty, "8402万元/913万元", "4201万元", 4, false, "4201 ÷ 8402 × 8"],
  ])("%s: %s, actual %s gives %d, met: %s (%s)", (_name, rule, target, actual, score, met) => {
    expect(scoreOf(rule, { target, actual }).outcome).toMatchObject({ score, met });
  });

  it("lets a bound count where it settles the score", () => {
    expect(scoreOf(plain, { target: "100个/200个", actual: "超过120个" }).score).toBe(10);
    expect(scoreOf(eighty, { target: "100个/200个", actual: "超过200个" }).score).toBe(10);
    expect(scoreOf(eighty, { target: "100个/200个", actual: "超过120个" }).outcome).toMatchObject({ kind: "judged", missed: false });
    expect(scoreOf(eighty, { target: "200个/100个", actual: "超过120个" }).outcome).toMatchObject({ kind: "judged", missed: false });
    expect(scoreOf(plain, { target: "100个/200个", actual: "约120个" }).outcome).toMatchObject({ kind: "judged", approximate: true });
    expect(scoreOf(plain, { target: "100个/200个", actual: "低于90个" }).outcome).toMatchObject({ kind: "judged", missed: true });
  });

  it("needs two targets and an actual value", () => {
    expect(scoreOf(plain, { target: "100个", actual: "100个" }).outcome).toMatchObject({ kind: "unreadable", fault: { check: "E1" } });
    expect(scoreOf(plain, { target: "100个/200个" }).outcome.kind).toBe("noActual");
    expect(scoreOf(plain, { target: "100个/200个", actual: "3公里" }).outcome).toMatchObject({
      kind: "unreadable",
      fault: { check: "E3" },
    });
  });

  it("shows a working that can be checked by hand", () => {
    expect(scoreOf(plain, { target: "100个/200个", actual: "210个" }).working).toBe("实际 210 个，达到挑战值 200 个，得满分 10 分");
    expect(scoreOf(plain, { target: "100个/200个", actual: "150个" }).working).toBe(
      "实际 150 个，达到底线值 100 个，未达挑战值 200 个，得满分 10 分",
    );
    expect(scoreOf(eighty, { target: "100个/200个", actual: "150个" }).working).toBe(
      "150 个 在 100 个（8 分）与 200 个（10 分）之间，按直线计，得 9 分",
    );
    expect(scoreOf(eighty, { target: "100个/200个", actual: "50个" }).working).toBe("50 个 ÷ 100 个 × 8 = 4，得 4 分");
    expect(scoreOf(plain, { target: "200个/100个", actual: "50个" }).working).toBe(
      "挑战值 100 个 低于底线值 200 个，按底线值计，50 个 ÷ 200 个 × 10 = 2.5，得 2.5 分",
    );
  });
});
