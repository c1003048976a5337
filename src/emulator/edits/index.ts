/** Changes of structure as Excel makes them, with everything that hangs on rows, columns and sheet names. */
export { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from "./lines";
export { mapArea, type Axis, type LineMap } from "./lineMap";
export { copySheet, deleteSheet, renameSheet } from "./sheets";
export { sortRows } from "./sortRows";
