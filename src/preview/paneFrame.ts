import type { LibraryWithHostBridge } from "../emulator";
import { text } from "./text";

/** What the page offers to the pane's page in the frame, and the pane's page to it. */
export interface PreviewHost {
  /** Called by the pane's page before it loads the pane: connects its office.js and puts its Office in place. */
  connectPane(pane: PaneRealm): void;
}

export interface PaneRealm {
  library: LibraryWithHostBridge;
  languageTag: string;
  setOffice(office: object): void;
  /** Lays a form out by the very code that the pane runs. */
  layOut(schemeId: string): Promise<void>;
}

declare global {
  interface Window {
    previewHost?: PreviewHost;
  }
}

/** The frame that shows the pane at the width that Excel gives it. */
export class PaneFrame {
  private readonly frame = document.createElement("iframe");
  private languageTag = "zh-CN";

  constructor(private readonly place: HTMLElement) {
    this.frame.title = text("preview.pane");
    place.append(this.frame);
    this.setWidth(350);
    this.load();
  }

  setWidth(pixels: number): void {
    this.place.style.width = `${pixels}px`;
  }

  setLanguage(languageTag: string): void {
    this.languageTag = languageTag;
    this.load();
  }

  /** Loads the pane anew, as when an add-in is reloaded. */
  load(): void {
    this.frame.src = `preview-pane.html?language=${this.languageTag}`;
  }

  open(): void {
    this.place.hidden = false;
    this.focus();
  }

  focus(): void {
    this.frame.focus();
  }
}
