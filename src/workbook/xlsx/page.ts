import type { Sheet as FileSheet } from "hucre/xlsx";
import { absoluteReference } from "../formulaText";
import { parseArea, quoteSheetName } from "../address";
import type { PageSetup, Sheet } from "../model";

type FilePage = NonNullable<FileSheet["pageSetup"]>;
type FileFooter = NonNullable<FileSheet["headerFooter"]>;

/** What a file says when nobody set margins, in inches; Excel's "Normal". */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const PAPER_SIZES = { A4: "a4", A3: "a3", Letter: "letter" } as const;

export function writePage(page: PageSetup): FilePage {
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPER_SIZES[page.paperSize],
    ...(page.fit && { fitToPage: true, fitToWidth: page.fit.wide, fitToHeight: page.fit.tall }),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.margins && { margins: page.margins }),
  };
}

export function writeFooter({ leftFooter, centerFooter }: PageSetup): FileFooter | undefined {
  const oddFooter = (leftFooter ? `&L${leftFooter}` : "") + (centerFooter ? `&C${centerFooter}` : "");
  return oddFooter === "" ? undefined : { oddFooter };
}

/**
 * The print area and the title rows as the reserved names that a file keeps them under. hucre would write these names
 * itself, but with the sheet's name bare: Excel refuses a file where that needs quotes.
 */
export function printNames(sheet: Sheet): { name: string; range: string; scope: string }[] {
  const { printArea, titleRows } = sheet.pageSetup ?? {};
  const names: { name: string; range: string; scope: string }[] = [];
  if (printArea) names.push({ name: "_xlnm.Print_Area", range: absoluteReference(sheet.name, printArea), scope: sheet.name });
  if (titleRows) {
    const rows = `$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}`;
    names.push({ name: "_xlnm.Print_Titles", range: `${quoteSheetName(sheet.name)}!${rows}`, scope: sheet.name });
  }
  return names;
}

/** Undefined where the file sets nothing but the normal margins, as every file does. */
export function readPage({ pageSetup, headerFooter }: FileSheet): PageSetup | undefined {
  const { margins, ...settings } = pageSetup ?? {};
  const footer = readFooter(headerFooter?.oddFooter ?? "");
  const ownMargins = margins && readMargins(margins);
  if (Object.keys(settings).length === 0 && Object.keys(footer).length === 0 && !ownMargins) return undefined;
  const printArea = settings.printArea === undefined ? undefined : parseArea(settings.printArea);
  const titleRows = settings.printTitlesRow === undefined ? undefined : parseArea(settings.printTitlesRow);
  return {
    orientation: settings.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: settings.paperSize === "a3" ? "A3" : settings.paperSize === "letter" ? "Letter" : "A4",
    ...(settings.fitToPage && { fit: { wide: settings.fitToWidth ?? 1, tall: settings.fitToHeight ?? 1 } }),
    ...(printArea && { printArea }),
    ...(titleRows && { titleRows: { row: titleRows.row, rowCount: titleRows.rowCount } }),
    ...(settings.horizontalCentered && { centerHorizontally: true }),
    ...(ownMargins && { margins: ownMargins }),
    ...footer,
  };
}

function readMargins(margins: NonNullable<FilePage["margins"]>): NonNullable<PageSetup["margins"]> | undefined {
  const all = { ...NORMAL_MARGINS, ...margins };
  const isNormal = Object.entries(NORMAL_MARGINS).every(([side, width]) =>
    Object.entries(all).some(([one, other]) => one === side && other === width),
  );
  return isNormal ? undefined : all;
}

/** A footer is one text with its parts after &L, &C and &R; what stands before any of them is the middle one. */
function readFooter(footer: string): Pick<PageSetup, "leftFooter" | "centerFooter"> {
  const left = /&L((?:(?!&[CR])[^])*)/.exec(footer)?.[1];
  const center = /(?:&C|^(?!&[LCR]))((?:(?!&[LR])[^])*)/.exec(footer)?.[1];
  return { ...(left && { leftFooter: left }), ...(center && { centerFooter: center }) };
}
