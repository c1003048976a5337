import type { BasicReadings } from "../../basics";
import type { ReportText } from "../../report/readReport";
import { decimalText, sum } from "../../rounding";
import type { Check, Finding } from "../context";

/**
 * F5 人数编制: the quota is not the sum of its administrative and institution posts, or it is just the staff in service and the retired together,
 * who hold no post (error: one problem for both); more are in service than the quota, or its two kinds of posts, allow (warning); the text
 * counts 离休 among 退休人员, a name that does not hold them (info).
 */
export const f5: Check = {
  id: "F5",
  severity: "error",
  run: ({ basics, report }) => [...ofBasics(basics), ...retiredOnly(report)],
};

function ofBasics(basics: BasicReadings): Finding[] {
  const quota = basics.quota.value;
  const [administrative, institution] = [basics.quotaAdministrative.value, basics.quotaInstitution.value];
  const posts = administrative === null || institution === null ? null : sum([administrative, institution]);
  const wrong = quota === null ? [] : wrongQuota(quota, posts, basics);
  return wrong.length > 0 ? wrong : aboveQuota(quota, posts, basics);
}

function wrongQuota(quota: number, posts: number | null, basics: BasicReadings): Finding[] {
  const [inService, retired] = [basics.inService.value, basics.retired.value];
  const ofQuota = { place: { part: "basics", code: "quota" }, seen: basics.quota.reading.text } as const;
  // Posts that add up show that the quota is right, whatever else comes to the same number.
  if (posts !== quota && inService !== null && retired !== null && retired > 0 && sum([inService, retired]) === quota) {
    const values = { quota, inService, retired };
    return posts === null
      ? [{ ...ofQuota, expected: "", message: { key: "check.F5.retired", values } }]
      : [{ ...ofQuota, expected: decimalText(posts), message: { key: "check.F5.postsRetired", values: { ...values, posts } } }];
  }
  return posts === null || posts === quota
    ? []
    : [{ ...ofQuota, expected: decimalText(posts), message: { key: "check.F5.posts", values: { quota, posts } } }];
}

function aboveQuota(quota: number | null, posts: number | null, basics: BasicReadings): Finding[] {
  const inService = basics.inService.value;
  const most = quota ?? posts;
  if (inService === null || most === null || inService <= most) {
    return [];
  }
  return [
    {
      severity: "warning",
      place: { part: "basics", code: "inService" },
      seen: basics.inService.reading.text,
      expected: `≤${decimalText(most)}`,
      message:
        quota === null
          ? { key: "check.F5.abovePosts", values: { inService, posts: most } }
          : { key: "check.F5.above", values: { inService, quota: most } },
    },
  ];
}

const retiredName = /(?<!离)退休(?:人员|职工|干部|教师)数?$/;
/** 离休、退休人员 is the wider name too. */
const longestName = 12;

/** 退休人员75人，其中：离休1人. */
function retiredOnly({ figures, sentences }: ReportText): Finding[] {
  return figures.flatMap((whole, index) => {
    if (!retiredName.test(whole.label)) {
      return [];
    }
    const text = sentences[whole.sentence]?.text ?? "";
    const parts = figures.slice(index + 1, index + 4).filter(({ sentence }) => sentence === whole.sentence);
    const part = parts.find(({ label }) => /离休/.test(label) && !/离退休/.test(label));
    if (part === undefined || text.slice(Math.max(0, whole.start - longestName), whole.start).includes("离")) {
      return [];
    }
    return /^[，,（(]?(?:其中|包括|含)/.test(text.slice(whole.end, part.start))
      ? [
          {
            severity: "info",
            place: { part: "report", row: whole.row },
            seen: whole.label,
            expected: "离退休人员",
            message: { key: "check.F5.retiredOnly", values: { label: whole.label, total: whole.text, value: part.text } },
          },
        ]
      : [];
  });
}
