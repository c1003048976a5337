import { miscountedLists } from "../../report/countedLists";
import type { Check } from "../context";

/**
 * F8 列举数量: the text announces a number of things (四个阶段, 三方面问题) and lists another number right behind it: 一是…二是…, numbered paragraphs, or
 * things parted by 、 or ； after a colon. A list that ends in 等 may be shorter; 和 may part two things or stand within one; a list of one thing is H4's.
 */
export const f8: Check = {
  id: "F8",
  severity: "warning",
  run: ({ report }) =>
    miscountedLists(report).map(({ row, claim, stated, listed }) => ({
      ...{ place: { part: "report", row }, seen: claim, expected: "" },
      message: { key: "check.F8", values: { claim, stated, listed } },
    })),
};
