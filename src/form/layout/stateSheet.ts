import type { Scheme } from "../../evaluation";
import { fingerprint } from "../../schemes";
import { laidInputs, scoredColumn } from "../inputs";
import type { SheetLayout } from "../sheet";
import { chunks, preparedChunks, stateKeys } from "../state";
import { SheetBuilder } from "./sheetBuilder";

/** `_绩评`: very hidden, texts in text cells; the columns behind keep the scored inputs, from the row below the marker on. */
export function stateSheet(scheme: Scheme, formId: string, name: string): SheetLayout {
  const columns = [{ code: "value", width: 40 }, ...laidInputs(scheme).map((input) => ({ code: scoredColumn(input), width: 14 }))];
  const builder = new SheetBuilder(formId, "state", name, columns);
  const texts = new Map([...chunks("scheme", JSON.stringify(scheme)), ...chunks("schemeFingerprint", fingerprint(scheme))]);
  const codes = stateKeys.flatMap((key) => Array.from({ length: preparedChunks[key] }, (_, index) => `${key}.${String(index)}`));
  for (const code of new Set([...codes, ...texts.keys()])) builder.addRow(code, { value: texts.get(code) ?? null });
  builder.format(builder.columnArea("value", 1, builder.nextRow - 1), "@");
  builder.layout.visibility = "VeryHidden";
  return builder.layout;
}
