import type { Problem, Scheme } from "../evaluation";
import { say } from "../locales";
import { fingerprint, parseScheme, sealHolds } from "../schemes";
import "./messages";
import { schemeFromTable } from "./schemeRows";
import type { SheetKind } from "./sheet";
import { stateText } from "./state";
import type { FormTable } from "./table";

/**
 * The scheme that the workbook carries: from `_绩评`, else from the visible sheet 评分方案. Where the two disagree, or one
 * is damaged or gone, the workbook says so. Null where neither can be read.
 */
export function carriedScheme(tables: ReadonlyMap<SheetKind, FormTable>): { scheme: Scheme; problems: Problem[] } | null {
  const state = tables.get("state");
  const sheet = tables.get("scheme");
  const hidden = state === undefined ? null : hiddenScheme(state);
  const visible = sheet === undefined ? null : validScheme(schemeFromTable(sheet));
  const scheme = hidden ?? visible;
  if (scheme === null) return null;
  const name = sheet?.sheetName ?? say("form.sheet.scheme");
  const problem = (message: Problem["message"]): Problem => ({
    check: "K14",
    severity: "warning",
    place: { part: "workbook", code: "scheme" },
    seen: "",
    expected: "",
    message,
  });
  const seal =
    scheme.sealed === undefined || sealHolds(scheme)
      ? []
      : [problem({ key: "check.K14.brokenSeal", values: { date: scheme.sealed.date } })];
  if (state === undefined) return { scheme, problems: [...seal, problem({ key: "check.K14.missingState", values: { sheet: name } })] };
  if (hidden === null) return { scheme, problems: [...seal, problem({ key: "check.K14.damagedState", values: { sheet: name } })] };
  if (sheet !== undefined && (visible === null || fingerprint(visible) !== fingerprint(hidden))) {
    return { scheme, problems: [...seal, problem({ key: "check.K14.changedScheme", values: { sheet: name } })] };
  }
  return { scheme, problems: seal };
}

/** The scheme kept as JSON, where it is whole: its fingerprint finds accidents, not fraud. */
function hiddenScheme(state: FormTable): Scheme | null {
  try {
    const scheme = validScheme(JSON.parse(stateText(state, "scheme")));
    return scheme !== null && fingerprint(scheme) === stateText(state, "schemeFingerprint") ? scheme : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function validScheme(data: unknown): Scheme | null {
  const parsed = parseScheme(data);
  return "scheme" in parsed ? parsed.scheme : null;
}
