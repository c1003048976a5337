/** The looks of a laid-out form. Colours keep a contrast of 4.5:1 and print well in black and white. */
import type { LayoutConditionalFormat, StyleName } from "../form";

export interface Look {
  bold?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  wrap?: boolean;
  border?: boolean;
}

const borderColor = "#9CA3AF";
export const looks: Record<StyleName, Look> = {
  title: { bold: true, size: 16, horizontal: "Center" },
  subtitle: { color: "#374151" },
  heading: { bold: true, fill: "#DDEFEC", horizontal: "Center", wrap: true, border: true },
  section: { bold: true, fill: "#DDEFEC", horizontal: "Left", border: true },
  label: { wrap: true, border: true },
  group: { bold: true, horizontal: "Center", wrap: true, border: true },
  text: { horizontal: "Left", wrap: true, border: true },
  number: { horizontal: "Center", border: true },
  input: { fill: "#FFFBEB", horizontal: "Left", wrap: true, border: true },
  inputText: { fill: "#FFFBEB", horizontal: "Left", border: true },
  inputNumber: { fill: "#FFFBEB", horizontal: "Center", border: true },
  inputLine: { fill: "#FFFBEB", horizontal: "Left" },
  output: { fill: "#F3F4F6", horizontal: "Center", border: true },
  outputText: { fill: "#F3F4F6", border: true },
  total: { bold: true, fill: "#E5E7EB", horizontal: "Center", border: true },
  note: { color: "#4B5563", size: 10, wrap: true },
  alert: { bold: true, horizontal: "Left", border: true },
  plain: { wrap: true },
  line: { horizontal: "Left" },
};

export const conditionalLooks: Record<LayoutConditionalFormat["look"], { fill?: string; color: string }> = {
  missing: { fill: "#FEF3C7", color: "#78350F" },
  error: { fill: "#FEE2E2", color: "#991B1B" },
  warning: { fill: "#FFEDD5", color: "#9A3412" },
  done: { color: "#166534" },
  gone: { color: "#6B7280" },
};

/** Puts a look on areas of one sheet. */
export function applyLook(areas: Excel.RangeAreas, look: Look): void {
  const { format } = areas;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

/** Thin lines around and inside the areas of one sheet. */
export function applyBorders(areas: Excel.RangeAreas): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
    const border = areas.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = borderColor;
  }
}
