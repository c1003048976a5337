/** Valid schemes with rules of every kind, for properties. Texts are Chinese, so that a field's English name shows where it leaks. */
import fc from "fast-check";
import {
  basicData,
  derivedFormulas,
  requiredElements,
  ruleKinds,
  type Adjustments,
  type Award,
  type CompositePart,
  type FormPart,
  type FundsLine,
  type GoalBlock,
  type GoalField,
  type GradeBand,
  type Indicator,
  type IndicatorGroup,
  type Interval,
  type OfficialColumn,
  type Points,
  type RuleBand,
  type RuleKind,
  type Scheme,
  type ScoringRule,
  type Thresholds,
  type Tier,
} from "../../src/evaluation";

/** Words, and texts that a sheet could take for something else. */
const text = fc.oneof(
  fc.stringMatching(/^[一-龥]{1,6}$/u),
  fc.constantFrom("—", "是", "否", "“符合”", "[]", "（空）", "（未设）", "=1+1", "12", " 一 ", "第一行\n第二行"),
);
const name = text.map((words) => (words.trim() === "" ? "甲" : words));
const flag = fc.boolean();
/** Amounts with up to two decimals. */
const amount = (min: number, max: number) =>
  fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((cents) => cents / 100);
const fraction = amount(0, 1);
const figure = amount(-1000, 1000);

/** An object in which some fields may be absent. */
function partly<Fields extends object>(fields: { [Key in keyof Fields]-?: fc.Arbitrary<NonNullable<Fields[Key]>> }): fc.Arbitrary<
  Partial<Fields>
> {
  return fc.record(fields as never, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;
}

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.option(figure), fc.option(amount(0.01, 500)), flag, flag)
  .map(([min, length, minInclusive, maxInclusive]) => ({
    min,
    minInclusive,
    max: length === null ? null : Math.round(((min ?? 0) + length) * 100) / 100,
    maxInclusive,
  }));

const award = (weight: Points): fc.Arbitrary<Award> =>
  fc.oneof(
    amount(0, weight).map((points) => ({ points })),
    fraction.map((share) => ({ fraction: share })),
  );

/** Bands side by side, from a lowest bound upwards. */
const bands = (weight: Points): fc.Arbitrary<RuleBand[]> =>
  fc
    .tuple(figure, fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), award(weight)), { minLength: 1, maxLength: 4 }), flag)
    .map(([lowest, steps, endless]) => {
      let min = lowest;
      return steps.map(([length, earned], index) => {
        const max = Math.round((min + length) * 100) / 100;
        const band = { min, minInclusive: true, max: endless && index === steps.length - 1 ? null : max, maxInclusive: false, ...earned };
        min = max;
        return band;
      });
    });

const tiers: fc.Arbitrary<"80/60" | "80/50" | Tier[]> = fc.oneof(
  fc.constantFrom("80/60" as const, "80/50" as const),
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }), fc.array(name, { maxLength: 2 }), flag)
    .map(([cuts, synonyms, suggests]): Tier[] => {
      const bounds = [100, ...cuts.sort((a, b) => b - a), 0];
      return bounds.slice(0, -1).map((max, index) => {
        const min = (bounds[index + 1] ?? 0) / 100;
        return {
          label: `档${"甲乙丙丁"[index] ?? ""}`,
          synonyms,
          min,
          max: max / 100,
          maxInclusive: index === 0,
          ...(suggests ? { suggested: min } : {}),
        };
      });
    }),
);

const direction = fc.constantFrom("higher" as const, "lower" as const);
const partial = fc.constantFrom("whole" as const, "ceil" as const, "proportional" as const);
const inverseForm = fc.constantFrom("ratio" as const, "linear" as const, "zero" as const);

/** A rule of a kind that fits a row: its points, the rows that it may count, how deep it may hold other rules. */
export function ruleOf(kind: RuleKind, weight: Points, countable: string[], depth = 2): fc.Arbitrary<ScoringRule> {
  switch (kind) {
    case "proportional":
      return partly<{ direction: "higher" | "lower"; passMark: number }>({ direction, passMark: amount(0, 100) }).map((rest) => ({
        kind,
        ...rest,
      }));
    case "inverse":
      return inverseForm.map((form) => ({ kind, form }));
    case "equal":
      return fc.oneof(
        fc.constant<ScoringRule>({ kind, mode: "atLeast" }),
        partly({ otherwise: fc.constantFrom("zero" as const, "ratio" as const) }).map((rest): ScoringRule => ({
          kind,
          mode: "exact",
          ...rest,
        })),
        fc
          .oneof(partly({ within: amount(0, 50) }), partly({ withinPercent: amount(0, 50) }))
          .map((rest): ScoringRule => ({ kind, mode: "tolerance", ...rest })),
      );
    case "range":
      return fc
        .tuple(partly({ range: interval }), fc.constantFrom("zero" as const, "ratio" as const, "bands" as const), bands(weight))
        .map(([rest, outside, own]): ScoringRule =>
          outside === "bands" ? { kind, ...rest, outside, bands: own } : { kind, ...rest, outside },
        );
    case "bands":
      return fc
        .tuple(
          fc.constantFrom("actual" as const, "completion" as const, "deviation" as const, "rate" as const),
          bands(weight),
          partly({ gap: fc.constantFrom("down" as const, "error" as const) }),
        )
        .map(([on, own, rest]) => ({ kind, on, bands: own, ...rest }));
    case "deductPerUnit":
      return fc
        .tuple(
          amount(0.01, 10),
          amount(0.01, 5),
          partly({
            direction,
            measure: fc.constantFrom("difference" as const, "percentOfTarget" as const),
            partial,
            atMost: amount(0, weight),
          }),
        )
        .map(([per, deduct, rest]) => ({ kind, per, deduct, ...rest }));
    case "allOrNothing":
      return partly({ direction }).map((rest) => ({ kind, ...rest }));
    case "thresholdThenManual":
      return partly({ direction, atMost: amount(0, weight) }).map((rest) => ({ kind, ...rest }));
    case "qualitativeTiers":
      return fc
        .tuple(tiers, partly({ unclaimed: fc.constantFrom("open" as const, "suggested" as const) }))
        .map(([own, rest]) => ({ kind, tiers: own, ...rest }));
    case "checklist":
      return fc
        .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), flag, partly({ names: fc.constantFrom("met" as const, "unmet" as const) }))
        .map(([texts, pointed, rest]): ScoringRule => ({
          kind,
          items: texts.map((words, index) => ({ text: words, ...(pointed ? { points: index === 0 ? weight : 0 } : {}) })),
          ...rest,
        }));
    case "deductPerIncident":
      return fc
        .tuple(amount(0.01, 5), partly({ atMost: amount(0, weight) }), fc.option(counted(countable)))
        .map(([deduct, rest, of]) => ({ kind, deduct, ...rest, ...(of === null || of.length === 0 ? {} : { of }) }));
    case "countShare":
      return fc.tuple(counted(countable), partly({ overLimitPercent: amount(0, 50) })).map(([of, rest]) => ({ kind, of, ...rest }));
    case "coefficient":
      return fc
        .tuple(figure, figure, partly({ zeroAbove: figure, zeroBelow: figure }))
        .map(([intercept, slope, rest]) => ({ kind, intercept, slope, ...rest }));
    case "interpolate":
      return fc
        .tuple(
          fc.constantFrom("actual" as const, "completion" as const),
          fc.uniqueArray(fc.integer({ min: -100, max: 200 }), { minLength: 2, maxLength: 4 }),
          fc.array(award(weight), { minLength: 4, maxLength: 4 }),
        )
        .map(([on, values, awards]) => ({
          kind,
          on,
          points: values.sort((a, b) => a - b).map((value, index) => ({ value, ...(awards[index] ?? { points: 0 }) })),
        }));
    case "dualTarget":
      return partly({ baseFraction: fraction }).map((rest) => ({ kind, ...rest }));
    case "rank":
      return fc.constantFrom("linear" as const, "manual" as const).map((outside) => ({ kind, outside }));
    case "deadline":
      return fc
        .option(
          fc
            .tuple(amount(0.01, 30), fc.constantFrom("day" as const, "month" as const), amount(0.01, 5), partly({ partial }))
            .map(([per, unit, deduct, rest]) => ({ per, unit, deduct, ...rest })),
        )
        .map((late) => ({ kind, ...(late === null ? {} : { late }) }));
    case "negativeEvents":
      return partly({ deduct: amount(0.01, 5) }).map((rest) => ({ kind, ...rest }));
    case "composite":
      return fc
        .tuple(fc.constantFrom("min" as const, "max" as const, "sum" as const, "firstApplicable" as const), flag)
        .chain(([op, weighted]) => {
          const share = op === "sum" || weighted ? weight / 2 : weight;
          const part = fc
            .tuple(arbitraryRule(share, countable, depth - 1), partly({ name, target: text }))
            .map(([rule, rest]): CompositePart => ({ rule, ...rest, ...(weighted ? { weight: share } : {}) }));
          return fc.array(part, { minLength: 2, maxLength: 2 }).map((parts) => ({ kind, op, parts }));
        });
    case "manual":
      return partly({ atMost: amount(0, weight), hint: text, reasonRequired: flag }).map((rest) => ({ kind, ...rest }));
    case "derived":
      return fc
        .tuple(fc.constantFrom(...derivedFormulas), arbitraryRule(weight, countable, depth - 1))
        .filter(([, rule]) => rule.kind !== "derived")
        .map(([formula, rule]) => ({ kind, formula, rule }));
    case "auto":
      return partly({ direction, inverse: inverseForm, tiers }).map((rest) => ({ kind, ...rest }));
  }
}

const counted = (codes: string[]): fc.Arbitrary<string[]> => fc.subarray(codes, { minLength: Math.min(1, codes.length) });

/** Any rule for a row of so many points. Without rows to count it counts none. */
export function arbitraryRule(weight: Points, countable: string[], depth = 2): fc.Arbitrary<ScoringRule> {
  const kinds = ruleKinds.filter(
    (kind) => (kind !== "countShare" || countable.length > 0) && (depth > 0 || (kind !== "composite" && kind !== "derived")),
  );
  return fc.constantFrom(...kinds).chain((kind) => ruleOf(kind, weight, countable, depth));
}

const adjustments: fc.Arbitrary<Adjustments> = partly<Required<Adjustments>>({
  notApplicable: fc.constantFrom("full", "redistribute", "exclude"),
  overAchievement: fc
    .tuple(amount(0, 100), fc.constantFrom("flag" as const, "minus" as const, "scale" as const, "notCounted" as const), amount(0, 5))
    .map(([abovePercent, action, points]) => (action === "minus" ? { abovePercent, action, points } : { abovePercent, action })),
  totalCaps: fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 })
    .map((tens) => tens.map((ten) => ({ min: ten * 10, minInclusive: true, max: ten * 10 + 10, maxInclusive: false, total: ten * 10 }))),
});

const thresholds: fc.Arbitrary<Thresholds> = partly<Required<Thresholds>>({
  reasonBelowScorePercent: amount(0, 100),
  flagAboveTargetPercent: amount(0, 100),
  reasonAboveTargetPercent: amount(0, 100),
  reasonBelowExecutionPercent: amount(0, 100),
  executedAboveInitialPercent: amount(0, 100),
  scoreRateAboveExecutionPercent: amount(0, 100),
  sameAsTargetPercent: amount(0, 100),
  leastExecutedPerPerson: amount(0, 100),
});

/**
 * Rows of a scheme: some with points, one without that the last may count, one in a group that is scored as one. Beside them groups that the
 * unit fills: one on the second level, one on the first that may hold a row already.
 */
interface Rows {
  pointed: Indicator[];
  groups: IndicatorGroup[];
}

const rows: fc.Arbitrary<Rows> = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }).chain((weights) => {
  const row = (code: string, group: string, weight: Points | null, countable: string[]): fc.Arbitrary<Indicator> =>
    fc
      .tuple(
        arbitraryRule(weight ?? 10, countable),
        name,
        text,
        fc.array(fc.stringMatching(/^[一-龥]{1,6}$/u), { minLength: 1, maxLength: 3 }),
        partly({ derivedFrom: fc.constantFrom(...derivedFormulas), note: text }),
        flag,
      )
      .map(([rule, words, target, choices, { derivedFrom, note }, offers]) => ({
        code,
        path: [group, "二级", words],
        weight,
        target,
        rule,
        ...(derivedFrom === undefined || rule.kind === "derived" ? {} : { derivedFrom }),
        standard: words,
        ...(offers ? { choices } : {}),
        ...(note === undefined ? {} : { note }),
      }));
  const pointed = fc.tuple(...weights.map((weight, index) => row(String(index + 1), index < 2 ? "甲" : "乙", weight, [])));
  const counting: fc.Arbitrary<Indicator[]> = fc.option(fc.tuple(row("98", "甲", null, []), counted(["98", "1"]))).map((drawn) =>
    drawn === null
      ? []
      : [
          drawn[0],
          {
            code: "99",
            path: ["甲", "二级", "目标实现"],
            weight: 7,
            target: "",
            rule: { kind: "countShare", of: [...new Set([...drawn[1], "98"])] },
            standard: "",
          },
        ],
  );
  const whole = fc.option(fc.tuple(fc.integer({ min: 1, max: 10 }), row("77", "丙", null, [])));
  const secondLevel = fc.option(fc.integer({ min: 1, max: 10 }));
  const firstLevel = fc.option(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.option(row("55", "丁", 1, []))));
  return fc.tuple(pointed, counting, whole, secondLevel, firstLevel).map(([own, others, one, inner, outer]): Rows => {
    const carrying = [...own, ...others];
    const groups = ["甲", "乙"].flatMap((path): IndicatorGroup[] => {
      const inside = carrying.filter((indicator) => indicator.path[0] === path);
      const left = path === "甲" ? (inner ?? 0) : 0;
      const weight = inside.reduce((total, each) => total + (each.weight ?? 0), left);
      return [
        ...(inside.length === 0 ? [] : [{ path: [path], weight }]),
        ...(left === 0 ? [] : [{ path: [path, "自定"], weight: left, open: true }]),
      ];
    });
    return {
      pointed: [...carrying, ...(one === null ? [] : [one[1]]), ...(outer?.[1] ? [outer[1]] : [])],
      groups: [
        ...groups,
        ...(one === null ? [] : [{ path: ["丙"], weight: one[0], scoredAsOne: true }]),
        ...(outer === null ? [] : [{ path: ["丁"], weight: outer[0], open: true }]),
      ],
    };
  });
});

const severities = fc.constantFrom("error" as const, "warning" as const, "info" as const, "off" as const);

const officialColumns: readonly OfficialColumn[] = [
  ...(["number", "level1", "level2", "level3", "weight", "target"] as const),
  ...(["actual", "score", "rate", "reason", "standard", "selfScore"] as const),
];

const goalBlock = (code: string): fc.Arbitrary<GoalBlock> =>
  fc
    .record({
      title: name,
      fields: fc.subarray<GoalField>(["name", "content", "target", "actual"], { minLength: 1 }),
      rows: fc.integer({ min: 1, max: 60 }),
      rest: partly<{ printedWithIndicators: boolean }>({ printedWithIndicators: flag }),
    })
    .map(({ title, fields, rows: laidOut, rest }) => ({
      code,
      title,
      columns: fields.map((field) => ({ field, title })),
      rows: laidOut,
      ...rest,
    }));

const form: fc.Arbitrary<Scheme["form"]> = fc
  .record({
    title: name,
    optional: fc.subarray<FormPart>(["conclusion", "figures"]),
    columns: fc.subarray([...officialColumns]),
    named: fc.subarray([...officialColumns]),
    words: name,
    basics: fc.subarray([...basicData]),
    blocks: fc.integer({ min: 0, max: 2 }).chain((count) => fc.tuple(...["1", "2"].slice(0, count).map(goalBlock))),
    // The first row of any scheme has the code 1.
    rest: partly<{ funds: NonNullable<Scheme["form"]["funds"]> }>({
      funds: fc.record({
        lines: fc.subarray<FundsLine>(["total", "fiscal", "carriedOver", "other"], { minLength: 1 }),
        indicator: fc.constant("1"),
      }),
    }),
  })
  .map(({ title, optional, columns, named, words, basics, blocks, rest }) => {
    const names = named.filter((column) => columns.includes(column));
    return {
      title,
      parts: [
        ...(["basics", "indicators", "problems", "scheme"] as const),
        ...(blocks.length > 0 ? (["goals"] as const) : []),
        ...optional,
      ],
      columns,
      ...(names.length === 0 ? {} : { columnNames: Object.fromEntries(names.map((column) => [column, words])) }),
      basics,
      // Seven columns hold a block of funds.
      ...(columns.length >= 7 ? rest : {}),
      ...(blocks.length === 0 ? {} : { goals: blocks }),
    };
  });

/** Any valid scheme. */
export const arbitraryScheme: fc.Arbitrary<Scheme> = fc
  .record({
    rows,
    title: name,
    issuer: text,
    basis: fc.array(text, { maxLength: 3 }),
    claims: fc.constantFrom("never" as const, "whereJudged" as const, "whereNoActual" as const),
    graded: flag,
    adjusted: fc.option(adjustments),
    thresholds,
    checks: fc.dictionary(fc.constantFrom("B2", "B15", "D5b", "K4"), severities),
    required: fc.option(fc.subarray([...requiredElements])),
    form,
  })
  .map(({ rows: { pointed, groups }, graded, adjusted, required, ...rest }) => {
    const fullScore = groups.filter(({ path }) => path.length === 1).reduce((total, { weight }) => total + weight, 0);
    const gradeBands: GradeBand[] = [
      { grade: "优", min: fullScore / 2, minInclusive: true, max: fullScore, maxInclusive: true },
      { grade: "差", min: 0, minInclusive: true, max: fullScore / 2, maxInclusive: false },
    ];
    return {
      ...rest,
      id: "1-2",
      version: "3",
      year: 2022,
      fullScore,
      groups,
      indicators: pointed,
      gradeBands: graded ? gradeBands : [],
      ...(adjusted === null ? {} : { adjustments: adjusted }),
      ...(required === null ? {} : { required }),
    };
  });
