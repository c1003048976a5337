import type { ReactNode } from "react";
import { tableColumns, type TableColumn, type UnderstoodColumn } from "../../../form/import";
import { say } from "../../../locales";
import { Choice } from "../../components/Choice";
import { Fold } from "../../components/Fold";
import { useLocale } from "../../language";

export interface ColumnsProperties {
  columns: readonly UnderstoodColumn[];
  onChoose: (column: number, holds: TableColumn | null) => void;
}

/** What each column of the old table is taken as; a person may say otherwise. */
export function Columns({ columns, onChoose }: ColumnsProperties): ReactNode {
  const locale = useLocale();
  const isUnderstood = columns.some(({ holds }) => holds !== null);
  const options = [
    { value: "", text: say("importTable.holds.none", locale) },
    ...tableColumns.map((value) => ({ value, text: say(`importTable.holds.${value}`, locale) })),
  ];
  return (
    <Fold heading={say(isUnderstood ? "importTable.columns" : "importTable.noColumns", locale)} open={!isUnderstood}>
      {columns.map(({ column, heading, holds }) => (
        <Choice
          key={column}
          label={
            heading === ""
              ? say("importTable.column", { number: column + 1 }, locale)
              : say("importTable.columnOf", { number: column + 1, heading }, locale)
          }
          value={holds ?? ""}
          options={options}
          onChoose={(value) => onChoose(column, tableColumns.find((known) => known === value) ?? null)}
        />
      ))}
    </Fold>
  );
}
