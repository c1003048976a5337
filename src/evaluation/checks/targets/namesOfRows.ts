import type { Message } from "../../messages";
import { lastName } from "../../paths";
import type { Row } from "../context";

/** The names of rows, to stand as a list inside another message. */
export function namesOfRows(rows: readonly Row[]): Message[] {
  return namesInList(rows.map(({ indicator: { path } }) => lastName(path)));
}

/** Names, to stand as a list inside another message. Quotes within become single ones, as they stand in quotes themselves (GB/T 15834-2011, 4.8). */
export function namesInList(names: readonly string[]): Message[] {
  return names.map((name) => ({ key: "check.E.name", values: { name: name.replace(/“/g, "‘").replace(/”/g, "’") } }));
}
