import type { CellStyle as FileStyle } from "hucre/xlsx";

type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

/** "#1F4E79" → the file's way. */
export function writeColor(color: string): FileColor {
  return { rgb: color.replace("#", "").toUpperCase() };
}

/**
 * A colour of a file as "#RRGGBB"; undefined for the automatic one. `themeColors` in the order of a theme part: dk1, lt1,
 * dk2, lt2, accents, links.
 */
export function readColor(color: FileColor | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.indexed !== undefined) return indexedColor(color.indexed);
  if (color?.theme === undefined) return undefined;
  const base = themeColors[themePosition(color.theme)];
  return base === undefined ? undefined : tinted(base, color.tint ?? 0);
}

/** In cells, theme 0 and 1 are the light and the dark colour, a theme part has the dark one first (ECMA-376 18.8.3). */
function themePosition(theme: number): number {
  return theme < 4 ? theme ^ 1 : theme;
}

/** Towards black for a negative tint, towards white for a positive one, by that part of the way (ECMA-376 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => {
    const channel = parseInt(rgb.slice(start, start + 2), 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

/** The eight basic colours of the old palette, at 0–7 and again at 8–15 (ECMA-376 18.8.27); the others are rare today. */
const BASIC_COLORS = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

function indexedColor(index: number): string | undefined {
  return index < 16 ? BASIC_COLORS[index % 8] : undefined;
}
