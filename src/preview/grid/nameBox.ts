import { areaAddress, parseArea, type Area } from "../../workbook";
import type { CellPlace } from "./geometry";

/** The box that names the selection; an address typed into it is gone to. */
export class NameBox {
  private shown = "";

  constructor(
    private readonly box: HTMLInputElement,
    goTo: (area: Area) => void,
    leave: () => void,
  ) {
    box.addEventListener("keydown", (event) => {
      if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
      event.preventDefault();
      const area = event.key === "Enter" ? parseArea(box.value) : undefined;
      if (area) goTo(area);
      leave();
    });
    box.addEventListener("blur", () => {
      box.value = this.shown;
    });
  }

  /** A single or merged cell goes by its first cell. */
  show(area: Area, active: CellPlace, own: Area): void {
    const isOneCell = areaAddress(area) === areaAddress(own);
    this.shown = areaAddress(isOneCell ? { ...active, rowCount: 1, columnCount: 1 } : area);
    this.box.value = this.shown;
  }
}
