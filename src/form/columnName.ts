import type { Scheme } from "../evaluation";
import { say, type Locale, type PlainKey } from "../locales";

/** Everything that has a name as a column. */
type ColumnCode = CodeOf<PlainKey>;
type CodeOf<Key> = Key extends `form.column.${infer Code}` ? Code : never;

/** What a column of 指标评分 is called: in the district's own words where the scheme gives them, which are the same in every language. */
export function columnName(scheme: Scheme, code: ColumnCode, locale: Locale = "zh-CN"): string {
  const names: Partial<Record<ColumnCode, string>> = scheme.form.columnNames ?? {};
  return names[code] ?? say(`form.column.${code}`, locale);
}
