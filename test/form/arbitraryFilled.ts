/** Submissions as a form gives them, filled in at random: whatever a person can leave in the inputs. */
import fc from "fast-check";
import { figureFields, groupCode, sourceOf, withAdded, type Entry, type Figure, type GoalRow, type Indicator } from "../../src/evaluation";
import type { AddedIndicator, RawCell, Scheme, Submission } from "../../src/evaluation";
import { ownRules } from "../../src/form/ownRules";
import { ruleTemplate } from "../../src/schemes";
import { qiaoxi } from "./sheets";

/** The form of 桥西区 with an open group, goals and figures: all that a form can have. */
export function wholeForm(): Scheme {
  const scheme = qiaoxi();
  const columns = [
    { field: "name" as const, title: "任务" },
    { field: "actual" as const, title: "完成情况" },
  ];
  return {
    ...scheme,
    groups: scheme.groups.map((group, index) => (index === 0 ? { ...group, open: true } : group)),
    indicators: scheme.indicators.filter(({ code }) => code !== "cost-1"),
    form: {
      ...scheme.form,
      parts: ["basics", "goals", "indicators", "conclusion", "problems", "figures", "scheme"],
      goals: [{ code: "tasks", title: "年度任务", columns, rows: 2 }],
    },
  };
}

const words = fc.stringMatching(/^[一-龥]{1,8}$/u);
const text = fc.oneof(
  fc.stringMatching(/^[一-龥A-Za-z0-9%≥≤]{1,12}$/u),
  fc.constantFrom("90%", "1-2", "=100%", "-", "+3", "@单位", "2021/12/31", "TRUE", "00123", "'95%", " 前后有空格 ", "1,234.5", "12月底前"),
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100),
);

/** A cell as Excel gives it: text, a bare number, a number that its format explains, or a logical value. */
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  text,
  fc.constant("第一行\n第二行"),
  number,
  fc.record({ value: number, numberFormat: fc.constantFrom("0%", "0.00%", "#,##0.00", "yyyy-mm-dd", "0") }),
  fc.boolean().map((value) => ({ value, numberFormat: "General" })),
);
const cellOrNone = fc.oneof(cell, fc.constant(""));

/** Some of these fields. */
function some<Field extends string>(fields: readonly Field[]): fc.Arbitrary<Partial<Record<Field, RawCell>>> {
  return fc.array(fc.tuple(fc.constantFrom(...fields), cell), { maxLength: fields.length }).map((pairs) => {
    const filled: Partial<Record<Field, RawCell>> = {};
    for (const [field, content] of pairs) filled[field] = content;
    return filled;
  });
}

const added: fc.Arbitrary<AddedIndicator[]> = fc
  .array(
    fc.record({
      ...{ path: fc.tuple(fc.constant("产出指标"), words, words), weight: cellOrNone, target: cellOrNone },
      rule: fc.option(fc.constantFrom(...ownRules.map(({ kind }) => ruleTemplate(kind, [])))),
    }),
    { maxLength: 7 },
  )
  .map((indicators) =>
    indicators.map(({ rule, ...indicator }, index) => ({
      ...{ code: `own-1-${String(index + 1)}`, ...indicator },
      ...(rule === null ? {} : { rule }),
    })),
  );

/** Rows of the form's tables of goals, in the columns that each has. */
function goalsOf({ form: { goals: blocks = [] } }: Scheme): fc.Arbitrary<GoalRow[]> {
  const tables = blocks.map(({ code, columns }) =>
    fc
      .array(some(columns.map(({ field }) => field)), { maxLength: 4 })
      .map((rows) => rows.filter((row) => Object.keys(row).length > 0).map((row) => ({ block: code, ...row }))),
  );
  return fc.tuple(...tables).map((rows) => rows.flat());
}

const figures: fc.Arbitrary<Figure[]> = fc.array(
  fc.tuple(text, some(figureFields)).map(([label, fields]) => ({ ...fields, label })),
  { maxLength: 4 },
);

function entryOf(indicator: Indicator, target: fc.Arbitrary<RawCell>): fc.Arbitrary<Entry> {
  return fc.tuple(target, some(["actual", "selfScore", "reason"])).map(([typed, { actual, ...others }]) => ({
    ...{ indicator: indicator.code, target: typed, ...others },
    ...(actual === undefined || sourceOf(indicator) !== null ? {} : { actual }),
  }));
}

/** All that readForm can answer for a scheme's form. */
export function arbitraryFilled(scheme: Scheme): fc.Arbitrary<Submission> {
  const groups = scheme.groups.map(({ path }) => some(["weight", "score", "rate"]).map((cells) => ({ name: groupCode(path), ...cells })));
  const own = scheme.groups.some(({ open }) => open === true) ? added : fc.constant<AddedIndicator[]>([]);
  const hasFigures = scheme.form.parts.includes("figures");
  return own.chain((indicators) =>
    fc
      .record({
        scheme: fc.constant(scheme),
        ...{ unit: cellOrNone, year: cellOrNone, dates: some(["report", "collectionStart", "collectionEnd"]) },
        basics: some(scheme.form.basics),
        entries: fc.tuple(
          ...withAdded(scheme, indicators).indicators.map((indicator) => {
            const ownIndicator = indicators.find(({ code }) => code === indicator.code);
            return entryOf(
              indicator,
              ownIndicator === undefined ? fc.oneof(cellOrNone, fc.constant(indicator.target)) : fc.constant(ownIndicator.target),
            );
          }),
        ),
        stated: fc
          .record({ total: cell, grade: cell, groups: fc.tuple(...groups), rates: some(["budgetExecutionRate"]) })
          .map((stated) => ({ ...stated, groups: stated.groups.filter((group) => Object.keys(group).length > 1) })),
        goals: goalsOf(scheme),
        figures: hasFigures ? figures : fc.constant<Figure[]>([]),
        report: hasFigures ? fc.array(text, { maxLength: 4 }).map((lines) => lines.join("\n")) : fc.constant(""),
      })
      .map(({ goals: rows, figures: counted, report, ...submission }) => ({
        ...submission,
        ...(indicators.length === 0 ? {} : { added: indicators }),
        ...(rows.length === 0 ? {} : { goals: rows }),
        ...(counted.length === 0 ? {} : { figures: counted }),
        ...(report === "" ? {} : { report }),
      })),
  );
}
