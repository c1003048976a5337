/** A workbook without Excel: its model, access to its cells, recalculation, and .xlsx in and out. */
export * from "./model";
export * from "./address";
export {
  addSheet,
  cellAt,
  changeCell,
  createWorkbook,
  forEachCell,
  setCell,
  sheetNamed,
  sheetNameFault,
  sheetWithId,
  styleAt,
  usedArea,
  type CellChange,
} from "./access";
export { absoluteReference, qualifyFormula, referencesIn, translateFormula, type FormulaReference } from "./formulaText";
export { recalculate, type Recalculation } from "./calculation/recalculate";
export { type CellPlace } from "./calculation/circular";
export { MAXIMUM_DIFFERENT_FORMULAS, TooManyFormulasError } from "./calculation/engine";
export { conditionalStyles, evaluateFormula, evaluateFormulas, type ConditionalStyle, type FormulaAt } from "./calculation/evaluate";
export { usedContents, type UsedContents } from "./contents";
export { readXlsx } from "./xlsx/read";
export { writeXlsx } from "./xlsx/write";
export { WorkbookFileError, type WorkbookFileFault } from "./xlsx/fileError";
