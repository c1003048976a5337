import type { Tier } from "./qualitativeTiers";

/**
 * 三档: 100%–80%（含）, 80%–60%（含）, 60%–0 of the weight (财预〔2020〕10号); the forms of 2016 to 2019 and those of Hubei cut at 50%.
 * The labels are the words of the finance systems' drop-down. 良 names none: as a grade it begins at 80%, as praise it says nothing.
 */
export const standardTiers: Readonly<Record<"80/60" | "80/50", readonly Tier[]>> = { "80/60": cutAt(0.6), "80/50": cutAt(0.5) };

function cutAt(lower: number): Tier[] {
  return [
    {
      label: "达成年度指标",
      synonyms: ["达成", "达标", "达到", "完成", "实现", "优", "优秀"],
      min: 0.8,
      max: 1,
      maxInclusive: true,
    },
    { label: "部分达成年度指标并具有一定效果", synonyms: ["一般", "中"], min: lower, max: 0.8, maxInclusive: false },
    { label: "未达成年度指标且效果较差", synonyms: ["差", "较差"], min: 0, max: lower, maxInclusive: false },
  ];
}
