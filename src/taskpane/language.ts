import { createContext, useContext } from "react";
import type { Locale } from "../locales";

/** The language of whoever reads the pane. Cells are always Chinese. */
export const LocaleContext = createContext<Locale>("zh-CN");

export function useLocale(): Locale {
  return useContext(LocaleContext);
}
