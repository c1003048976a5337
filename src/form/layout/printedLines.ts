/** Lines above and below what is printed, taken from 基本信息 by formulas. */
import { say } from "../../locales";
import type { BasicsLayout } from "./basicsSheet";
import { basicsCell } from "./derivedFormula";

/** The unit's name, and the date of the report where one is given. */
export function unitLine(basics: BasicsLayout): string {
  const date = basicsCell(basics, "report");
  return `="${say("form.indicators.unitLine")}"&${basicsCell(basics, "unit")}&IF(${date}="","","${say("form.signature.date")}"&TEXT(${date},"yyyy-mm-dd"))`;
}

/** Who prepared the form, who answers for it, their telephone, and room for the seal. */
export function signatureLine(basics: BasicsLayout): string {
  const part = (label: string, code: string): string =>
    `"${label}"&IF(${basicsCell(basics, code)}="","　　　　　",${basicsCell(basics, code)})`;
  return `=${part(say("form.signature.preparedBy"), "preparedBy")}&${part(say("form.signature.responsible"), "responsible")}&${part(say("form.signature.phone"), "phone")}&"${say("form.signature.sealInline")}"`;
}
