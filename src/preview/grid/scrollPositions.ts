import type { Sheet } from "../../workbook";

/** Each sheet stays scrolled to where it was left, as in Excel; a sheet that is new begins at its first cell. */
export class ScrollPositions {
  private readonly positions = new WeakMap<Sheet, { left: number; top: number }>();

  leave(sheet: Sheet | undefined, { scrollLeft, scrollTop }: HTMLElement): void {
    if (sheet) this.positions.set(sheet, { left: scrollLeft, top: scrollTop });
  }

  /** To be called once the sheet is drawn. */
  enter(sheet: Sheet, scroller: HTMLElement): void {
    const { left, top } = this.positions.get(sheet) ?? { left: 0, top: 0 };
    scroller.scrollLeft = left;
    scroller.scrollTop = top;
  }
}
