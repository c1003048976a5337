import { readCell } from "../../../src/evaluation/quantity";
import { compare } from "../../../src/evaluation/rules/comparison";

const compared = (target: string, actual: string, direction?: "higher" | "lower") =>
  compare({ weight: 10, target: readCell(target, "target"), actual: readCell(actual) }, direction);

describe("an actual value beside its target", () => {
  it.each([
    [">90%", "90%", false],
    [">90%", "90.01%", true],
    ["<5%", "5%", false],
    ["<5%", "4.99%", true],
    ["≥90%", "90%", true],
    ["≤5%", "5%", true],
    ["=5%", "5%", true],
    ["=5%", "7%", true],
  ])("keeps the sign of %s: %s is met: %s", (target, actual, met) => {
    expect(compared(target, actual)).toMatchObject({ met });
  });

  it("goes the rule's way where the target bears no sign", () => {
    expect(compared("100%", "98%", "lower")).toMatchObject({ met: true, direction: "lower" });
    expect(compared("100%", "98%", "higher")).toMatchObject({ met: false, direction: "higher" });
    expect(compared("≥100%", "98%", "lower")).toMatchObject({ met: false, direction: "higher" });
  });

  it("takes percent as it is shown, with two decimals", () => {
    expect(compared("≤100%", "100.004%")).toMatchObject({ met: true, actual: 100 });
    expect(compared("≤100%", "100.005%")).toMatchObject({ met: false, actual: 100.01 });
  });

  it("converts within a kind of unit, and never between kinds", () => {
    expect(compared("≥1亿元", "9999万元")).toMatchObject({ met: false, actual: 0.9999, unit: "亿元" });
    expect(compared("≥1亿元", "3公里")).toMatchObject({ kind: "unreadable", fault: { check: "E3" } });
  });

  it("counts no amount or number of things below zero", () => {
    expect(compared("≥3次", "-1次")).toMatchObject({ actual: 0, steps: [{ key: "working.negativeAsZero" }] });
    expect(compared("≤3万元", "-1")).toMatchObject({ actual: 0, met: true });
    expect(compared("≤3", "-1")).toMatchObject({ actual: -1, steps: [] });
    expect(compared("≤0%", "-9.3%")).toMatchObject({ actual: -9.3, met: true, steps: [] });
    expect(compared("≥-5万元", "-9万元")).toMatchObject({ actual: -9, met: false });
  });

  it.each([
    // Bounds that meet the target whatever the figure is.
    ["≥90分", "超过90分"],
    [">90分", "超过90分"],
    ["≥90分", "超过95分"],
    ["≤5%", "不超过5%"],
    ["≤5%", "低于4%"],
  ])("lets a bound count where it meets the target: %s, %s", (target, actual) => {
    expect(compared(target, actual)).toMatchObject({ met: true });
  });

  it.each([
    ["≥90分", "超过80分", true],
    [">90分", "不低于90分", true],
    ["≤5%", "不超过6%", true],
    ["≥90%", "约95%", true],
    ["≥90%", "90%左右", true],
    // Missed for certain, by how much is not known.
    ["≥90分", "低于90分", false],
    ["≤5%", "超过5%", false],
  ])("leaves to a person what a vague figure cannot settle: %s, %s", (target, actual, full) => {
    expect(compared(target, actual)).toMatchObject({
      kind: "judged",
      approximate: true,
      missed: !full,
      allowed: { min: 0, max: 10, maxInclusive: full },
      steps: [{ key: "working.approximate", values: { actual } }, {}],
    });
  });
});
