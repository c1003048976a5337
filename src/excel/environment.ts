/** What Office says of its surroundings: language, theme, readiness. */
import { toLocale, type Locale } from "../locales";

/**
 * Resolves when Excel answers. In a plain browser office.js answers too, but without a host: then, as where it never answers,
 * this stays unresolved, and the page's own words explain after ten seconds what to do.
 */
export async function officeReady(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) await new Promise(() => undefined);
}

/** The language of Office's own menus. */
export function displayLanguage(): Locale {
  return toLocale(Office.context.displayLanguage);
}

/**
 * Whether Office is dark. Excel on the web gives no theme (OfficeDev/office-js#6134), older builds no isDarkTheme: then the
 * background tells, and last the system.
 */
export function isDarkTheme(): boolean {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const background = theme?.bodyBackgroundColor;
  return background === undefined ? window.matchMedia("(prefers-color-scheme: dark)").matches : isDark(background);
}

/** Relative luminance of #RRGGBB below one half, by the weights of the eye for red, green and blue. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.5;
}
