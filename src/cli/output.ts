import "../locales/programs";
import { givesPoints, groupCode, lastName, type Evaluation, type Place, type Problem, type Scheme } from "../evaluation";
import { placeName } from "../form";
import { say, sayTogether, signedNumber } from "../locales";
import { table } from "./table";

/** One file and its answer. */
export interface CheckedFile {
  file: string;
  scheme: Scheme;
  evaluation: Evaluation;
}

/** The answer as it is written with --json: scores as numbers, rates in percent, texts in Chinese. */
export function asJson({ file, scheme, evaluation }: CheckedFile) {
  return {
    file,
    scheme: scheme.id,
    rawTotal: evaluation.rawTotal,
    adjustments: evaluation.adjustments.map(({ reason, ...adjustment }) => ({ ...adjustment, reason: say(reason) })),
    total: evaluation.total,
    grade: evaluation.grade,
    claimed: evaluation.claimed,
    groups: evaluation.groups.map(({ path, weight, score, rate }) => ({ name: groupCode(path), weight, score, rate })),
    indicators: evaluation.indicators.map(({ code, path, weight, score, status, working }) => ({
      code,
      name: lastName(path),
      weight,
      score,
      status,
      working: sayTogether(working.steps),
    })),
    problems: evaluation.problems.map(({ check, severity, place, message, seen, expected }: Problem) => ({
      check,
      severity,
      place,
      message: say(message),
      seen,
      expected,
    })),
  };
}

/** The answer for people: totals, groups, indicators with their working, problems. */
export function asText({ file, scheme, evaluation }: CheckedFile): string {
  const { problems } = evaluation;
  return [
    `${file} · ${scheme.title}`,
    ...(givesPoints(scheme) ? scoreBlocks(evaluation) : [say("cli.noPoints")]),
    problems.length === 0 ? say("cli.noProblems") : problemTable(scheme, problems),
  ].join("\n\n");
}

/** The total, the groups and the indicators. */
function scoreBlocks(evaluation: Evaluation): string[] {
  const { groups, indicators } = evaluation;
  return [
    totalLines(evaluation),
    table(
      [say("cli.column.group"), say("cli.column.weight"), say("cli.column.score"), say("cli.column.rate")],
      groups.map(({ path, weight, score, rate, scoredAsOne }) => [
        scoredAsOne === true ? say("form.conclusion.groupAsOne", { name: groupCode(path) }) : groupCode(path),
        number(weight),
        number(score),
        rate === null ? "" : `${rate}%`,
      ]),
    ),
    table(
      [say("cli.column.indicator"), say("cli.column.weight"), say("cli.column.score"), say("cli.column.status"), say("cli.column.working")],
      indicators.map(({ path, weight, score, status, working }) => [
        lastName(path),
        number(weight),
        number(score),
        say(`status.${status}`),
        sayTogether(working.steps),
      ]),
    ),
  ];
}

/** The total, and where it was adjusted the sum before it and every step between them. */
function totalLines(evaluation: Evaluation): string {
  const { rawTotal, calculated, claimed, adjustments } = evaluation;
  if (adjustments.length === 0) {
    return totalLine(evaluation, claimed === 0 ? String(evaluation.total) : say("total.split", { total: rawTotal, calculated, claimed }));
  }
  return [
    say("cli.rawTotal", { split: claimed === 0 ? rawTotal : say("total.split", { total: rawTotal, calculated, claimed }) }),
    ...adjustments.map(({ amount, reason }) => say("cli.adjustment", { amount: signedNumber(amount), reason })),
    totalLine(evaluation, String(evaluation.total)),
  ].join("\n");
}

function totalLine({ total, openRows, grade }: Evaluation, split: string): string {
  return openRows > 0 ? say("cli.totalOpen", { total, open: openRows }) : say("cli.total", { split, grade: grade ?? say("cli.noGrade") });
}

function problemTable(scheme: Scheme, problems: Problem[]): string {
  const count = (severity: Problem["severity"]) => problems.filter((problem) => problem.severity === severity).length;
  const place = (where: Place) => placeName(scheme, where);
  return [
    say("cli.problems", { count: problems.length, errors: count("error"), warnings: count("warning"), infos: count("info") }),
    table(
      [say("cli.column.severity"), say("cli.column.check"), say("cli.column.place"), say("cli.column.message")],
      gravestFirst(problems).map((problem) => [
        say(`severity.${problem.severity}`),
        problem.check,
        place(problem.place),
        say(problem.message),
      ]),
    ),
  ].join("\n");
}

/** Errors, then warnings, then hints, each in the order of the form; as 问题清单 has them. */
function gravestFirst(problems: readonly Problem[]): Problem[] {
  const order: Problem["severity"][] = ["error", "warning", "info"];
  return [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function number(value: number | null): string {
  return value === null ? "—" : String(value);
}
