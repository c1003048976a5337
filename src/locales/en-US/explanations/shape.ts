import type { shape as chinese } from "../../zh-CN/explanations/shape";

export const shape: Record<keyof typeof chinese, string> = {
  "explain.K1":
    "Speaks where the scheme has no indicator of this name or several, where an own indicator lies in no group open to them, and where 数据核对 names a whole that it does not hold. Nothing is guessed: the row takes no part until its name is right.",
  "explainSource.K1": "Names must be those of the scheme: what the form itself requires, no document needed",
  "explain.K2":
    "Speaks where a stated group is not in the scheme, fits several groups, or is filled in twice. Such a group is not compared with what was calculated.",
  "explainSource.K2": "Groups must be those of the scheme: what the form itself requires, no document needed",
  "explain.K3":
    "Speaks where an indicator is filled in on more than one row, or two own indicators have one code. Only the first row counts, so that nothing is scored twice.",
  "explainSource.K3": "An indicator scores once: what the form itself requires, no document needed",
  "explain.K4":
    "Speaks where a cell for a number, a percentage or a year holds words, a date, an error or a bound. No number is guessed from it; the cell counts as empty.",
  "explainSource.K4":
    "Validation of the performance module in the finance bureaus' own system: actual values of quantitative indicators are numbers",
  "explain.K5":
    "Speaks where a cell for the date of the report or of the collection of data holds no date. The dates tell whether the report precedes the end of the year that it evaluates.",
  "explainSource.K5": "What the form itself requires, no document needed",
  "explain.K6":
    "Speaks where the year of the form is not the year of the scheme. Schemes change every year, so points and rules may be wrong.",
  "explainSource.K6": "Common reviewing practice: schemes are issued for a year and that year is scored by them",
  "explain.K7":
    "Speaks where a sheet of the form is gone from the workbook; its contents cannot be read. A missing list of problems is only a warning, as it can be written again.",
  "explainSource.K7": "Wholeness of the form, no document needed",
  "explain.K8": "Speaks where a sheet was copied and stands there twice. Only the original is read; changes in the copy do not count.",
  "explainSource.K8": "Wholeness of the form, no document needed",
  "explain.K9":
    "Speaks where a row that the scheme fixes was deleted: an indicator, a basic datum, a conclusion, an adjustment, or the heading of a list. Its figures cannot be read and the indicator cannot be scored.",
  "explainSource.K9": "Wholeness of the form, no document needed",
  "explain.K10":
    "Speaks where one code stands on more than one row, mostly after a row was copied whole. Only the first is read; the others are not scored.",
  "explainSource.K10": "Wholeness of the form, no document needed",
  "explain.K11":
    "Speaks where the name of an indicator is not the one that belongs to the code of its row, mostly because it was renamed or only some cells were moved. The code decides the score; find out first which of the two happened.",
  "explainSource.K11": "Names are those of the scheme: what the form itself requires, no document needed",
  "explain.K12":
    "Speaks where a row without a code holds something, mostly one that was inserted. It is not scored; own indicators belong in the spare rows of their group.",
  "explainSource.K12": "Wholeness of the form, no document needed",
  "explain.K13":
    "Speaks where a column that scoring needs was deleted or stands there twice. A missing column cannot be read; of two only the first is.",
  "explainSource.K13": "Wholeness of the form, no document needed",
  "explain.K14":
    "Speaks where the sheet of the scheme differs from the scheme that the form was laid out by, where the hidden record is gone or damaged, or where a scheme was changed after it was sealed. Scoring keeps to the scheme of the layout.",
  "explainSource.K14":
    "A fingerprint finds accidents, not fraud; common practice: units do not change the scoring rules once they are issued",
  "explain.K15":
    "Speaks where a cell with a formula, a cell shown from another sheet, or a result that was written was typed over. Changed formulas and shown cells are not used; a changed result is kept and the person is asked.",
  "explainSource.K15": "Wholeness of the form, no document needed",
  "explain.K16":
    "Speaks where the points of an indicator are not those of the scheme; the scheme's points are used. Points must add up to the full score, so a unit cannot change them.",
  "explainSource.K16":
    "The finance office fixes the points in the scheme; weights are “set uniformly in principle”: rules for evaluating project spending, 财预〔2020〕10号",
  "explain.K17":
    "Speaks where an amount, or the points of an own indicator, was typed as text with its unit. Scoring reads the number, but the sheet's own formulas cannot, so people without the add-in see no sum.",
  "explainSource.K17": "A limit of the sheet's formulas, no document needed",
  "explain.K20":
    "Speaks where the row of an own indicator is filled in but has no level 3 name. Without a name nobody can tell what is evaluated.",
  "explainSource.K20": "What the form itself requires, no document needed",
  "explain.K21": "Speaks where the scoring method of an own indicator is none of those offered; for now the form of its target decides.",
  "explainSource.K21": "What the form itself requires, no document needed",
};
