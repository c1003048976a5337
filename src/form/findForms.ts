import type { SheetContents, SheetKind } from "./sheet";
import { indexSheet, type FormTable } from "./table";

/** A form as its sheets tell: one sheet a kind, and the copies that bear the same marker. */
export interface FoundForm {
  formId: string;
  tables: Map<SheetKind, FormTable>;
  /** Further sheets of the same form and kind: copies made in Excel, which are not read. */
  copies: FormTable[];
}

/** How Excel and WPS name a copied sheet: a number in brackets behind the name. */
const copiedName = /[（(]\d+[)）]$/u;

/**
 * The forms among the sheets, in the sheets' order. Of several sheets with one marker the original is read: the one that is not
 * named like a copy, else the one that stands first.
 */
export function findForms(sheets: readonly SheetContents[]): FoundForm[] {
  const forms = new Map<string, FoundForm>();
  for (const sheet of sheets) {
    const table = indexSheet(sheet);
    if (table === null) continue;
    const { formId, kind } = table.marker;
    const form = forms.get(formId) ?? { formId, tables: new Map<SheetKind, FormTable>(), copies: [] };
    forms.set(formId, form);
    const first = form.tables.get(kind);
    if (first === undefined) {
      form.tables.set(kind, table);
    } else if (copiedName.test(first.sheetName) && !copiedName.test(table.sheetName)) {
      form.tables.set(kind, table);
      form.copies.push(first);
    } else {
      form.copies.push(table);
    }
  }
  return [...forms.values()];
}
