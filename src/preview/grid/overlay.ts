/** Keeps things that lie over the table (frame, editor, drop-down, note) at their cell, also while frozen cells stay put. */
export class Overlay {
  readonly frame = document.createElement("div");

  constructor(private readonly scroller: HTMLElement) {
    this.frame.className = "selection-frame";
    this.frame.setAttribute("aria-hidden", "true");
    scroller.append(this.frame);
  }

  /** Lays an element over the rectangle from the first to the last cell; undefined corners hide it. */
  cover(element: HTMLElement, first: HTMLElement | undefined, last: HTMLElement | undefined = first): void {
    element.hidden = first === undefined;
    if (!first || !last) return;
    const box = this.boxOf(first);
    const end = this.boxOf(last);
    element.style.left = `${box.left - 1}px`;
    element.style.top = `${box.top - 1}px`;
    element.style.width = `${end.left + end.width - box.left + 1}px`;
    element.style.height = `${end.top + end.height - box.top + 1}px`;
    element.classList.toggle("over-frozen", isFrozen(first));
  }

  /** Puts an element right below a cell, or right of it. */
  placeBeside(element: HTMLElement, cell: HTMLElement, side: "below" | "right"): void {
    const box = this.boxOf(cell);
    element.style.left = `${side === "below" ? box.left : box.left + box.width}px`;
    element.style.top = `${side === "below" ? box.top + box.height + 2 : box.top}px`;
    element.classList.toggle("over-frozen", isFrozen(cell));
  }

  /** Scrolls until the cell is seen beside headings and frozen cells. */
  reveal(cell: HTMLElement): void {
    if (isFrozen(cell)) return;
    const view = this.scroller.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const covered = this.coveredEdges(view);
    const right = view.left + this.scroller.clientWidth;
    const bottom = view.top + this.scroller.clientHeight;
    if (box.top < covered.top) this.scroller.scrollTop -= covered.top - box.top;
    else if (box.bottom > bottom) this.scroller.scrollTop += Math.min(box.bottom - bottom, box.top - covered.top);
    if (box.left < covered.left) this.scroller.scrollLeft -= covered.left - box.left;
    else if (box.right > right) this.scroller.scrollLeft += Math.min(box.right - right, box.left - covered.left);
  }

  private coveredEdges(view: DOMRect): { top: number; left: number } {
    let top = view.top;
    let left = view.left;
    for (const element of this.scroller.querySelectorAll("thead .corner, .frozen-row > th"))
      top = Math.max(top, element.getBoundingClientRect().bottom);
    for (const element of this.scroller.querySelectorAll("thead .corner, th.frozen-column"))
      left = Math.max(left, element.getBoundingClientRect().right);
    return { top, left };
  }

  private boxOf(element: HTMLElement): { left: number; top: number; width: number; height: number } {
    const view = this.scroller.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return {
      left: box.left - view.left + this.scroller.scrollLeft,
      top: box.top - view.top + this.scroller.scrollTop,
      width: box.width,
      height: box.height,
    };
  }
}

function isFrozen(cell: HTMLElement): boolean {
  return cell.classList.contains("frozen-column") || cell.closest(".frozen-row") !== null;
}
