import { connectHost, officeGlobal, type Emulator, type OfficeAround } from "../emulator";
import { qiaoxi2022 } from "../samples";
import { readXlsx, usedArea, writeXlsx, type Workbook } from "../workbook";
import { showDialog } from "./dialog";
import { EmulatorSession } from "./emulatorSession";
import { failure } from "./failure";
import { downloadFile } from "./files";
import { locateSample } from "./fillSample";
import { mostColumns, mostRows } from "./grid/geometry";
import { Grid } from "./grid/grid";
import type { Refusal } from "./grid/session";
import { newWorkbook } from "./newWorkbook";
import { PaneFrame, type PaneRealm } from "./paneFrame";
import { buildRibbon } from "./ribbon";
import { summaryOf } from "./summary";
import { SheetTabs } from "./tabs";
import { text, textWith } from "./text";

const newsMilliseconds = 6000;

/** Puts the parts of the page together: ribbon, grid, tabs, pane, and the emulator behind them all. */
export class PreviewPage {
  private readonly session: EmulatorSession;
  private readonly grid: Grid;
  private readonly tabs: SheetTabs;
  private readonly pane: PaneFrame;
  private readonly status = byId("status", HTMLElement);
  private office: OfficeAround | undefined;
  private realm: PaneRealm | undefined;
  private disconnect: (() => void) | undefined;
  private fileName = "绩评.xlsx";
  private waiting: "selection" | "all" | undefined;
  private news = "";
  private mode = text("preview.ready");

  constructor(private readonly emulator: Emulator) {
    document.title = text("preview.title");
    byId("page-title", HTMLElement).textContent = document.title;
    byId("workbook", HTMLElement).setAttribute("aria-label", text("preview.workbook"));
    const nameBox = byId("name-box", HTMLInputElement);
    const formulaBar = byId("formula-bar", HTMLInputElement);
    nameBox.setAttribute("aria-label", text("preview.nameBox"));
    formulaBar.setAttribute("aria-label", text("preview.formulaBar"));
    window.previewHost = { connectPane: (realm) => this.connectPane(realm) };
    this.pane = new PaneFrame(byId("pane", HTMLElement));
    this.session = new EmulatorSession(emulator);
    this.grid = new Grid(this.session, {
      scroller: byId("scroller", HTMLElement),
      nameBox,
      formulaBar,
      modeChanged: (mode) => {
        this.mode = text(mode === "ready" ? "preview.ready" : mode === "typing" ? "preview.typing" : "preview.editing");
        this.showStatus();
      },
      leave: (back) => (back ? byId("ribbon", HTMLElement).querySelector("button")?.focus() : this.pane.focus()),
    });
    this.tabs = new SheetTabs(byId("tabs", HTMLElement), byId("sheet-menu", HTMLButtonElement), byId("add-sheet", HTMLButtonElement), {
      sheets: () => emulator.workbook.sheets,
      active: () => emulator.workbook.activeSheet,
      activate: (id) => this.ifEntered(() => this.session.activateSheet(id)),
      rename: (id, name) => this.tell(this.session.renameSheet(id, name)),
      copy: (id) => this.ifEntered(() => this.session.copySheet(id)),
      remove: (id) => this.ifEntered(() => this.removeSheet(id)),
      add: () => this.ifEntered(() => this.session.addSheet()),
      leave: () => this.grid.focus(),
    });
    buildRibbon(byId("ribbon", HTMLElement), {
      openPane: () => this.pane.open(),
      checkAndScore: () => this.checkAndScore(),
      newWorkbook: () => this.ifReplaceable(() => this.open(newWorkbook(), "绩评.xlsx")),
      openFile: (file) => this.ifReplaceable(() => this.attempt(() => this.openFile(file), file.name)),
      saveFile: () => this.ifEntered(() => this.attempt(() => this.saveFile())),
      fillSample: () => this.ifEntered(() => this.attempt(() => this.fillSample())),
      setPaneWidth: (pixels) => this.pane.setWidth(pixels),
      setPaneLanguage: (languageTag) => this.pane.setLanguage(languageTag),
    });
    emulator.observe((change) => this.refreshSoon(change.kind === "selection"));
    window.addEventListener("beforeunload", (event) => {
      if (this.session.isChanged) event.preventDefault();
    });
    this.grid.focus();
    this.showStatus();
  }

  /** Many changes of one request are shown at once, before the next frame. A selection alone redraws nothing. */
  private refreshSoon(isSelection: boolean): void {
    const isWaiting = this.waiting !== undefined;
    if (!isSelection || !isWaiting) this.waiting = isSelection ? "selection" : "all";
    if (isWaiting) return;
    requestAnimationFrame(() => {
      if (this.waiting === "all") this.grid.refresh();
      else this.grid.followSelection();
      this.waiting = undefined;
      this.tabs.refresh();
      this.showStatus();
    });
  }

  private connectPane(realm: PaneRealm): void {
    this.disconnect?.();
    this.disconnect = connectHost(realm.library, this.emulator);
    this.office = officeGlobal(this.emulator, { displayLanguage: realm.languageTag });
    this.realm = realm;
    realm.setOffice(this.office.office);
  }

  /** Runs what the pane tied to the ribbon button, as a click in Excel does. */
  private checkAndScore(): void {
    this.ifEntered(() => {
      this.pane.open();
      this.attempt(async () => this.office?.clickRibbon("checkAndScore"));
    });
  }

  private async fillSample(): Promise<void> {
    if (locateSample(this.emulator.workbook, qiaoxi2022) === null) await this.realm?.layOut(qiaoxi2022.scheme);
    const inputs = locateSample(this.emulator.workbook, qiaoxi2022) ?? [];
    if (inputs.length === 0) {
      this.tell({ title: text("preview.sampleTitle"), message: text("preview.sampleNeedsForm"), style: "Stop" });
      return;
    }
    for (const { sheet, row, column, text: typed } of inputs) this.session.typeOn(sheet, { row, column }, typed, true);
    const indicators = inputs.find(({ place }) => place.part === "indicators")?.sheet;
    if (indicators) this.session.activateSheet(indicators.id);
    this.announce(textWith("preview.sampleFilled", { count: inputs.length }));
  }

  private async openFile(file: File): Promise<void> {
    this.open(await readXlsx(new Uint8Array(await file.arrayBuffer())), file.name);
    this.announce(textWith("preview.opened", { file: file.name }));
  }

  private open(workbook: Workbook, fileName: string): void {
    this.fileName = fileName;
    this.session.openWorkbook(workbook);
    this.pane.load();
    this.grid.focus();
  }

  private async saveFile(): Promise<void> {
    downloadFile(this.fileName, await writeXlsx(this.emulator.workbook));
    this.session.saved();
    this.announce(textWith("preview.saved", { file: this.fileName }));
  }

  private removeSheet(id: string): void {
    const sheet = this.emulator.workbook.sheets.find((candidate) => candidate.id === id);
    if (!sheet) return;
    const remove = { label: text("preview.deleteSheet"), choose: () => this.tell(this.session.deleteSheet(id)) };
    const keep = { label: text("preview.giveUp"), role: "cancel" as const };
    const message = textWith("preview.deleteSheetAsk", { name: sheet.name });
    showDialog(text("preview.deleteSheetTitle"), message, [remove, { ...keep, role: "default" }], () => this.grid.focus());
  }

  /** What is being typed is entered first; where that is refused, nothing else happens. */
  private ifEntered(act: () => void): void {
    if (this.grid.commit()) act();
  }

  private ifReplaceable(act: () => void): void {
    this.ifEntered(() => {
      if (!this.session.isChanged) {
        act();
        return;
      }
      const buttons = [
        { label: text("preview.replace"), choose: act },
        { label: text("preview.giveUp"), role: "default" as const },
      ];
      showDialog(text("preview.replaceTitle"), text("preview.replaceAsk"), buttons, () => this.grid.focus());
    });
  }

  /** A job that may fail says so in the page; nothing fails in silence. */
  private attempt(job: () => Promise<void>, openedFile?: string): void {
    job().catch((error: unknown) => this.tell(failure(error, openedFile)));
  }

  private tell(refusal: Refusal | undefined): void {
    if (refusal) showDialog(refusal.title, refusal.message, [{ label: text("preview.ok"), role: "default" }], () => this.grid.focus());
  }

  /** News stays a while, whatever is redrawn meanwhile. */
  private announce(news: string): void {
    this.news = news;
    this.showStatus();
    setTimeout(() => {
      if (this.news !== news) return;
      this.news = "";
      this.showStatus();
    }, newsMilliseconds);
  }

  private showStatus(): void {
    const { sheet } = this.session;
    const used = usedArea(sheet);
    const isCut = used !== undefined && (used.row + used.rowCount > mostRows || used.column + used.columnCount > mostColumns);
    const cut = isCut ? textWith("preview.tooLarge", { rows: mostRows, columns: mostColumns }) : "";
    this.status.textContent = [this.news === "" ? this.mode : this.news, cut, summaryOf(sheet, this.grid.area)]
      .filter((part) => part !== "")
      .join("　");
  }
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} with the id ${id}.`);
  return element;
}
