import type { Sheet as FileSheet, SheetChart } from "hucre/xlsx";
import type { BarChart } from "../model";

type FileChart = NonNullable<FileSheet["charts"]>[number];

/** Where a file gives no second corner: Excel's own size for a new chart. */
const USUAL_SIZE = { rowCount: 15, columnCount: 8 };

/** hucre names drawings itself ("Chart 1"), so the chart's own name travels as the frame's title. */
export function writeChart({ name, title, categories, values, position }: BarChart): SheetChart {
  return {
    type: "bar",
    frameTitle: name,
    altText: title,
    ...(title !== "" && { title }),
    legend: false,
    // A bar chart lists its categories from the bottom up; the table beside it reads from the top down.
    axes: { x: { reverse: true } },
    series: [{ categories, values }],
    anchor: {
      from: { row: position.row, col: position.column },
      to: { row: position.row + position.rowCount, col: position.column + position.columnCount },
    },
  };
}

/** A bar chart with categories; undefined for every other kind. */
export function readChart(chart: FileChart, index: number): BarChart | undefined {
  const series = chart.series?.[0];
  if (!chart.kinds.includes("bar") || series?.valuesRef === undefined || series.categoriesRef === undefined) return undefined;
  const from = chart.anchor?.from ?? { row: 0, col: 0 };
  const to = chart.anchor?.to ?? { row: from.row + USUAL_SIZE.rowCount, col: from.col + USUAL_SIZE.columnCount };
  return {
    name: chart.frameTitle ?? `Chart ${index + 1}`,
    title: chart.title ?? "",
    categories: series.categoriesRef,
    values: series.valuesRef,
    position: { row: from.row, column: from.col, rowCount: to.row - from.row, columnCount: to.col - from.col },
  };
}
