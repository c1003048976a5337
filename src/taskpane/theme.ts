import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { Locale } from "../locales";

/** The product's teal, as in its icons. 80 carries white text at 5.1 : 1. */
const teal: BrandVariants = {
  10: "#021717",
  20: "#0a2829",
  30: "#0c3637",
  40: "#0d4445",
  50: "#0c5254",
  60: "#0a6163",
  70: "#077073",
  80: "#0b7a7d",
  90: "#2b8a8c",
  100: "#4fa5a6",
  110: "#68b3b4",
  120: "#80c0c1",
  130: "#98cccd",
  140: "#b0d9d9",
  150: "#c9e6e6",
  160: "#e3f4f4",
};

const chineseFonts = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC"';
const fonts: Record<Locale, string> = {
  "zh-CN": `${chineseFonts}, "Segoe UI", sans-serif`,
  "en-US": `"Segoe UI", "Helvetica Neue", Arial, ${chineseFonts}, sans-serif`,
};

/** The Fluent theme of the pane. High contrast needs none of its own: forced colours come from the system. */
export function paneTheme(dark: boolean, locale: Locale): Theme {
  return { ...(dark ? createDarkTheme(teal) : createLightTheme(teal)), fontFamilyBase: fonts[locale] };
}
