import { textArgument } from "../arguments";
import { HostError } from "../hostError";
import { Application } from "./application";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { Runtime } from "./runtime";
import { WorksheetCollection } from "./worksheetCollection";
import { sheetWithId } from "../../workbook";

/** Excel.Workbook, the root of every request. */
export class RootWorkbook extends HostObject {
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get application(): Application {
    return new Application(this.host);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }

  get readOnly(): boolean {
    return this.host.faults.readOnly;
  }

  /** The first cell of the selection. */
  getActiveCell(): Range {
    return this.#selected(true);
  }

  getSelectedRange(): Range {
    return this.#selected(false);
  }

  _RemoveReference(id: unknown): void {
    this.host.references.remove(textArgument(id, "id"));
  }

  #selected(firstCellOnly: boolean): Range {
    const { sheetId, area } = this.host.selection;
    const sheet = sheetWithId(this.host.workbook, sheetId);
    if (!sheet) throw new HostError("InvalidSelection", "The sheet of the selection is gone.");
    return new Range(this.host, sheet, firstCellOnly ? { ...area, rowCount: 1, columnCount: 1 } : area);
  }
}
