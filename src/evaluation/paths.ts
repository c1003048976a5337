import type { IndicatorGroup } from "./model";

/** A group's code: its path joined by "/". */
export function groupCode(path: readonly string[]): string {
  return path.join("/");
}

/** The last name of a path: what a person calls the group or the indicator. */
export function lastName(path: readonly string[]): string {
  return path.at(-1) ?? "";
}

/** Whether something with this path belongs to the group. */
export function isWithin(path: readonly string[], group: Pick<IndicatorGroup, "path">): boolean {
  return group.path.every((name, level) => path[level] === name);
}
