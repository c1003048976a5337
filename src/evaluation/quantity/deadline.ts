import type { Message } from "../messages";
import { daysOfMonth, isoDate } from "./calendar";
import { unreadable, type SingleReading } from "./singleAmount";
import { aside, onlySay, saysDone } from "./trail";
import { changeMeaning } from "./words";

type Groups = Readonly<Record<string, string | undefined>>;

const mayHold = /[月季年]|\d前|\d之前|\d以前/;
const due = "(?<before>之前|以前|前)?";
const year = "(?:(?<year>(?<!\\d)(?:19|20)\\d\\d)年|[当本今]年)?";

/** How people write the last day of a span, with the month and day that end it. */
const spans: readonly { pattern: RegExp; last: (groups: Groups) => { month: number; day?: number; from: number } }[] = [
  {
    // 12月31日前, 12月底前, 6月中旬, 2021年12月前
    pattern: new RegExp(`${year}(?<!\\d)(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号]|(?<part>[上中下]旬)|(?<end>底|末))?${due}`),
    last: ({ month, day, part }) => ({
      month: Number(month),
      from: Number(month),
      ...(day !== undefined ? { day: Number(day) } : part === "上旬" ? { day: 10 } : part === "中旬" ? { day: 20 } : {}),
    }),
  },
  {
    // 2021-12-31前
    pattern: new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<separator>[-/.])(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})日?${due}`),
    last: ({ month, day }) => ({ month: Number(month), from: Number(month), day: Number(day) }),
  },
  {
    // 第三季度末前, 2021年一季度
    pattern: new RegExp(`${year}第?(?<!前)(?<quarter>[一二三四1-4])季度(?<end>底|末|内)?${due}`),
    last: ({ quarter }) => {
      const number = Number(quarter) || "一二三四".indexOf(quarter ?? "") + 1;
      return { month: number * 3, from: number * 3 - 2 };
    },
  },
  {
    // 上半年, 2021年下半年
    pattern: new RegExp(`${year}(?<half>[上下])半年(?<end>底|末|内)?${due}`),
    last: ({ half }) => (half === "上" ? { month: 6, from: 1 } : { month: 12, from: 7 }),
  },
  {
    // 年底前, 2021年底, 年内
    pattern: new RegExp(`(?<![每逐历近往])(?:(?<year>(?<!\\d)(?:19|20)\\d\\d)年|[当本今全]年)?(?:(?<=年)|年)度?(?<end>底|末|内)${due}`),
    last: () => ({ month: 12, from: 1 }),
  },
];

/**
 * 12月底前完成: the day up to which something is due, or on which it was done. "Before" a month or a quarter ends with the day before it
 * begins; before a day or an end includes that day. Null where the text names none, or names it by the way.
 */
export function readDeadline(text: string): SingleReading | null {
  if (!mayHold.test(text)) {
    return null;
  }
  for (const { pattern, last } of spans) {
    const found = pattern.exec(text);
    if (found?.groups) {
      const lead = text.slice(0, found.index);
      const trail = text.slice(found.index + found[0].length);
      return isDue(lead, trail, found.groups) ? dayOf(found.groups, last(found.groups), notesOf(lead, trail)) : null;
    }
  }
  return null;
}

function isDue(lead: string, trail: string, { before, end, month }: Groups): boolean {
  const firm = before !== undefined || (end !== undefined && month !== undefined);
  return !/[\d每]/.test(lead) && (firm ? onlySay(trail) : saysDone(trail) && lead.length <= 20);
}

function notesOf(lead: string, trail: string): Message[] {
  const words = lead.replace(/[于在]$/, "");
  return [
    ...(words === "" ? [] : [{ key: "reading.leadingWords", values: { words } } as const]),
    ...(saysDone(trail) ? [] : [aside(trail)]),
  ];
}

function dayOf(groups: Groups, { month, day, from }: { month: number; day?: number; from: number }, notes: Message[]): SingleReading {
  const { year: written, before, end, part } = groups;
  const beforeSpan = before !== undefined && day === undefined && end === undefined && part === undefined && groups["half"] === undefined;
  const yearNumber = written === undefined ? null : Number(written);
  const lastMonth = beforeSpan ? from - 1 : month;
  const lead = notes.find(({ key }) => key === "reading.leadingWords");
  if (lastMonth < 1 || lastMonth > 12 || (lead?.key === "reading.leadingWords" && changeMeaning(lead.values.words))) {
    return unreadable("unknownWords");
  }
  // A leap year stands for the year that is not written: whoever knows the year takes 28 February where there is no 29th.
  const knownYear = yearNumber ?? 2024;
  const lastDay = day ?? daysOfMonth(knownYear, lastMonth);
  if (isoDate(knownYear, lastMonth, lastDay) === null) {
    return unreadable("severalFigures");
  }
  const reading = { kind: "deadline", year: yearNumber, month: lastMonth, day: lastDay } as const;
  // Which day is meant is written only where a day, or the end of a month, is.
  const plain = day !== undefined && part === undefined;
  return {
    ...reading,
    notes:
      plain || (end !== undefined && groups["month"] !== undefined)
        ? notes
        : [
            ...notes,
            {
              key: "reading.dueDay",
              values: { month: lastMonth, day: yearNumber === null ? Math.min(lastDay, daysOfMonth(2023, lastMonth)) : lastDay },
            },
          ],
  };
}
