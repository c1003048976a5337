import type { BasicReadings } from "../../basics";
import { decimalText, sum } from "../../rounding";
import type { Check, Finding } from "../context";

/**
 * F5 人数编制: the quota is not the sum of its administrative and institution posts, or it is just the staff in service and the retired together,
 * who hold no post (error: one problem for both); more are in service than the quota allows (warning).
 */
export const f5: Check = {
  id: "F5",
  severity: "error",
  run: ({ basics }) => {
    const quota = basics.quota.value;
    return quota === null ? [] : finding(quota, basics);
  },
};

function finding(quota: number, basics: BasicReadings): Finding[] {
  const [administrative, institution] = [basics.quotaAdministrative.value, basics.quotaInstitution.value];
  const [inService, retired] = [basics.inService.value, basics.retired.value];
  const posts = administrative === null || institution === null ? null : sum([administrative, institution]);
  const ofQuota = { place: { part: "basics", code: "quota" }, seen: basics.quota.reading.text } as const;
  // Posts that add up show that the quota is right, whatever else comes to the same number.
  if (posts !== quota && inService !== null && retired !== null && retired > 0 && sum([inService, retired]) === quota) {
    const values = { quota, inService, retired };
    return posts === null
      ? [{ ...ofQuota, expected: "", message: { key: "check.F5.retired", values } }]
      : [{ ...ofQuota, expected: decimalText(posts), message: { key: "check.F5.postsRetired", values: { ...values, posts } } }];
  }
  if (posts !== null && posts !== quota) {
    return [{ ...ofQuota, expected: decimalText(posts), message: { key: "check.F5.posts", values: { quota, posts } } }];
  }
  return inService === null || inService <= quota
    ? []
    : [
        {
          severity: "warning",
          place: { part: "basics", code: "inService" },
          seen: basics.inService.reading.text,
          expected: `≤${decimalText(quota)}`,
          message: { key: "check.F5.above", values: { inService, quota } },
        },
      ];
}
