import type { Scheme } from "../evaluation";
import type { SchemeFault } from "./parseScheme";

/** Without them nothing could be filled in, told, or scored by the workbook alone. */
const necessaryParts = ["basics", "problems", "scheme"] as const;

/** What no single field of the form's description shows: parts that belong together, names that must be unique or known. */
export function formInconsistencies(scheme: Scheme): SchemeFault[] {
  return [...parts(scheme), ...columnNames(scheme), ...funds(scheme), ...goals(scheme)];
}

/** 基本信息, 问题清单 and 评分方案 are in every form; 指标评分 where there are indicators; 绩效目标 exactly where goals are described. */
function parts({ indicators, form }: Scheme): SchemeFault[] {
  const missing = (part: Scheme["form"]["parts"][number]): SchemeFault[] =>
    form.parts.includes(part) ? [] : [{ path: "form.parts", expected: `with "${part}"`, seen: "without it" }];
  return [
    ...form.parts.flatMap((part, index) => (form.parts.indexOf(part) < index ? [repeated(`form.parts[${index}]`, part)] : [])),
    ...necessaryParts.flatMap(missing),
    ...(indicators.length > 0 ? missing("indicators") : []),
    ...(form.goals !== undefined ? missing("goals") : []),
    ...(form.goals === undefined && form.parts.includes("goals") ? [{ path: "form.goals", expected: "required", seen: "missing" }] : []),
  ];
}

function columnNames({ form: { columns, columnNames: names = {} } }: Scheme): SchemeFault[] {
  const listed = new Set<string>(columns);
  return Object.keys(names)
    .filter((column) => !listed.has(column))
    .map((column) => ({ path: `form.columnNames.${column}`, expected: "name of a listed column", seen: column }));
}

/** The block of funds is printed in the columns of the indicators: a name, three amounts, points, rate and score need seven. */
const fundsColumns = 7;

function funds({ indicators, form: { funds: block, columns } }: Scheme): SchemeFault[] {
  if (block === undefined) return [];
  const faults: SchemeFault[] = [];
  if (!indicators.some(({ code }) => code === block.indicator)) {
    faults.push({ path: "form.funds.indicator", expected: "code of an indicator", seen: block.indicator });
  }
  if (columns.length < fundsColumns) {
    faults.push({ path: "form.columns", expected: `>=${String(fundsColumns)}`, seen: String(columns.length) });
  }
  return faults;
}

function goals({ form: { goals: blocks = [] } }: Scheme): SchemeFault[] {
  const codes = blocks.map(({ code }) => code);
  return blocks.flatMap(({ code, columns }, index) => {
    const fields = columns.map(({ field }) => field);
    return [
      ...(codes.indexOf(code) < index ? [repeated(`form.goals[${index}].code`, code)] : []),
      ...fields.flatMap((field, column) =>
        fields.indexOf(field) < column ? [repeated(`form.goals[${index}].columns[${column}].field`, field)] : [],
      ),
    ];
  });
}

function repeated(path: string, seen: string): SchemeFault {
  return { path, expected: "unique", seen };
}
