import type { CellStyle } from "../../workbook";

type Edge = "top" | "bottom" | "left" | "right";
type Border = NonNullable<NonNullable<CellStyle["borders"]>[Edge]>;

const borderWidths: Record<Border["style"], string> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

const textAlignments: Partial<Record<NonNullable<CellStyle["horizontalAlignment"]>, string>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "justify",
};

const verticalAlignments: Partial<Record<NonNullable<CellStyle["verticalAlignment"]>, string>> = {
  Top: "top",
  Center: "middle",
  Distributed: "middle",
  Justify: "top",
  Bottom: "bottom",
};

/** Borders of a cell and of the cells right of it and below: a line between two cells is drawn once, by the first of them. */
export interface BorderSources {
  own: CellStyle;
  right: CellStyle;
  below: CellStyle;
  showGridlines: boolean;
}

/** The look of a cell as CSS declarations. Sizes are in points, as in the model. */
export function cssOf(style: CellStyle, borders: BorderSources): string {
  const declarations: string[] = [];
  const { font } = style;
  if (font?.bold) declarations.push("font-weight:700");
  if (font?.italic) declarations.push("font-style:italic");
  if (font?.underline) declarations.push("text-decoration:underline");
  if (font?.size !== undefined) declarations.push(`font-size:${font.size}pt`);
  if (font?.name !== undefined) declarations.push(`font-family:${JSON.stringify(font.name)},var(--cell-fonts)`);
  if (font?.color !== undefined) declarations.push(`color:${font.color}`);
  if (style.fill !== undefined) declarations.push(`background-color:${style.fill}`);
  const vertical = verticalAlignments[style.verticalAlignment ?? "Bottom"];
  if (vertical !== undefined && vertical !== "bottom") declarations.push(`vertical-align:${vertical}`);
  if (style.wrapText === true) declarations.push("white-space:pre-wrap");
  if (style.indentLevel !== undefined && style.indentLevel > 0) declarations.push(`padding-left:${2 + style.indentLevel * 9}px`);
  const right = borderCss(borders.own.borders?.right ?? borders.right.borders?.left, borders, style);
  const bottom = borderCss(borders.own.borders?.bottom ?? borders.below.borders?.top, borders, style);
  if (right !== undefined) declarations.push(`border-right:${right}`);
  if (bottom !== undefined) declarations.push(`border-bottom:${bottom}`);
  return declarations.join(";");
}

/** General alignment: numbers right, text left, truth values and errors in the middle. */
export function alignmentOf(style: CellStyle, valueKind: "number" | "text" | "other"): string {
  const given = textAlignments[style.horizontalAlignment ?? "General"];
  if (given !== undefined) return given;
  return valueKind === "number" ? "right" : valueKind === "text" ? "left" : "center";
}

/** Undefined leaves the grid line of the style sheet. A filled cell hides its grid lines, as in Excel. */
function borderCss(border: Border | undefined, { showGridlines }: BorderSources, style: CellStyle): string | undefined {
  if (border) return `${borderWidths[border.style]} ${border.color ?? "#000000"}`;
  if (style.fill !== undefined) return `1px solid ${style.fill}`;
  return showGridlines ? undefined : "1px solid transparent";
}
