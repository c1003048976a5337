import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle, ConditionalFormat, Workbook } from "../model";
import { readColor, writeColor } from "./color";

type FileFont = NonNullable<FileStyle["font"]>;
type FileBorders = NonNullable<FileStyle["border"]>;
type FileLine = NonNullable<FileBorders["top"]>;
type FileAlignment = NonNullable<FileStyle["alignment"]>;
type Borders = NonNullable<CellStyle["borders"]>;
type BorderStyle = NonNullable<Borders["top"]>["style"];

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const satisfies Record<NonNullable<CellStyle["horizontalAlignment"]>, FileAlignment["horizontal"]>;

const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const satisfies Record<NonNullable<CellStyle["verticalAlignment"]>, FileAlignment["vertical"]>;

const SIDES = ["top", "bottom", "left", "right"] as const;

/** Lines of a file that the model does not tell apart become the nearest that it has. */
const BORDER_STYLES: Record<FileLine["style"], BorderStyle> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

/** The font of cells that name none. */
export type DefaultFont = NonNullable<Workbook["defaultFont"]>;
export const STANDARD_FONT: DefaultFont = { name: "Calibri", size: 11 };

/**
 * A cell's look and number format, as the file keeps them together; undefined for the default look. A font in a file is whole:
 * what the model leaves out is the workbook's default.
 */
export function writeStyle(
  style: CellStyle | undefined,
  numberFormat: string | undefined,
  defaultFont: DefaultFont,
): FileStyle | undefined {
  const alignment = style && writeAlignment(style);
  const file: FileStyle = {
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(style?.font && { font: writeFont({ ...defaultFont, ...style.font }) }),
    ...(style?.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: writeColor(style.fill) } }),
    ...(style?.borders && { border: writeBorders(style.borders) }),
    ...(alignment && { alignment }),
    ...(style?.locked !== undefined && { protection: { locked: style.locked } }),
  };
  return Object.keys(file).length > 0 ? file : undefined;
}

/** The look of a cell of a file; undefined for the default one. Locked is what a cell is without a word. */
export function readStyle(file: FileStyle, themeColors: readonly string[], defaultFont: DefaultFont): CellStyle | undefined {
  const font = file.font && withoutDefaults(readFont(file.font, themeColors), defaultFont);
  const fill = file.fill?.type === "pattern" && file.fill.pattern !== "none" ? readColor(file.fill.fgColor, themeColors) : undefined;
  const borders = file.border && readBorders(file.border, themeColors);
  const style: CellStyle = {
    ...(font && Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(borders && Object.keys(borders).length > 0 && { borders }),
    ...(file.alignment && readAlignment(file.alignment)),
    ...(file.protection?.locked === false && { locked: false }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** Excel takes neither name nor size of a conditional font; a fill's colour is its background (ECMA-376 18.3.1.10, 18.8.14). */
export function writeConditionalStyle({ font, fill }: ConditionalFormat["style"]): FileStyle {
  const { name: _name, size: _size, ...look } = font ?? {};
  return {
    ...(Object.keys(look).length > 0 && { font: writeFont(look) }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: writeColor(fill), bgColor: writeColor(fill) } }),
  };
}

export function readConditionalStyle(file: FileStyle | undefined, themeColors: readonly string[]): ConditionalFormat["style"] {
  const font = file?.font && readFont(file.font, themeColors);
  const pattern = file?.fill?.type === "pattern" ? file.fill : undefined;
  const fill = readColor(pattern?.bgColor ?? pattern?.fgColor, themeColors);
  return { ...(font && Object.keys(font).length > 0 && { font }), ...(fill !== undefined && { fill }) };
}

function writeFont({ name, size, bold, italic, underline, color }: NonNullable<CellStyle["font"]>): FileFont {
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(color !== undefined && { color: writeColor(color) }),
  };
}

function readFont(file: FileFont, themeColors: readonly string[]): NonNullable<CellStyle["font"]> {
  const color = readColor(file.color, themeColors);
  return {
    ...(file.name !== undefined && { name: file.name }),
    ...(file.size !== undefined && { size: file.size }),
    ...(file.bold && { bold: true }),
    ...(file.italic && { italic: true }),
    ...(file.underline !== undefined && file.underline !== false && { underline: true }),
    ...(color !== undefined && { color }),
  };
}

function withoutDefaults(
  { name, size, ...look }: NonNullable<CellStyle["font"]>,
  defaultFont: DefaultFont,
): NonNullable<CellStyle["font"]> {
  return {
    ...(name !== undefined && name !== defaultFont.name && { name }),
    ...(size !== undefined && size !== defaultFont.size && { size }),
    ...look,
  };
}

function writeBorders(borders: Borders): FileBorders {
  const file: FileBorders = {};
  for (const side of SIDES) {
    const line = borders[side];
    if (line) file[side] = { style: line.style, ...(line.color !== undefined && { color: writeColor(line.color) }) };
  }
  return file;
}

function readBorders(file: FileBorders, themeColors: readonly string[]): Borders {
  const borders: Borders = {};
  for (const side of SIDES) {
    const line = file[side];
    if (!line || !(line.style in BORDER_STYLES)) continue;
    const color = readColor(line.color, themeColors);
    borders[side] = { style: BORDER_STYLES[line.style], ...(color !== undefined && { color }) };
  }
  return borders;
}

function writeAlignment(style: CellStyle): FileAlignment | undefined {
  const alignment: FileAlignment = {
    ...(style.horizontalAlignment !== undefined && { horizontal: HORIZONTAL[style.horizontalAlignment] }),
    ...(style.verticalAlignment !== undefined && { vertical: VERTICAL[style.verticalAlignment] }),
    ...(style.wrapText && { wrapText: true }),
    ...(style.indentLevel !== undefined && { indent: style.indentLevel }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function readAlignment(file: FileAlignment): CellStyle {
  const horizontal = keyOf(HORIZONTAL, file.horizontal);
  const vertical = keyOf(VERTICAL, file.vertical);
  return {
    ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(file.wrapText && { wrapText: true }),
    ...(file.indent !== undefined && file.indent > 0 && { indentLevel: file.indent }),
  };
}

/** The name that a file's value has in the model. */
function keyOf<Name extends string>(names: Record<Name, string>, value: string | undefined): Name | undefined {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
}
