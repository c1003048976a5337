/**
 * The workbook form, still pure: sheets to a submission, an evaluation to the values to put back. Laying out, a scheme to
 * sheets, has an index of its own (form/layout), because the pane loads it only when a form is laid out.
 */
export { allProblems } from "./allProblems";
export { areaAddress, columnLetters } from "./address";
export type { BlockWrite } from "./blockWrite";
export { staleFormula } from "./staleFormula";
export { parseMarker } from "./marker";
export { cellOfPlace, placeOfCell, positionOfPlace, type CellReference } from "./places";
export { placeName } from "./placeName";
export { listedProblems, problemsByCode, type ListedProblem } from "./problemCodes";
export { formSections, sectionOf, type FormSection } from "./formSections";
export { inFormOrder } from "./problemOrder";
export { goneProblems } from "./problemRows";
export { progress, type Progress } from "./progress";
export { readForm, type FormContents, type PreferredForm } from "./read";
export { computedValue } from "./outputs";
export { restoreWrites } from "./restore";
export * from "./sheet";
export { sheetNames } from "./sheetNames";
export { indexSheet, type FormCell, type FormTable } from "./table";
export { evaluationWrites } from "./write";
