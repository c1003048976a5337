import type { report as chinese } from "../../zh-CN/explanations/report";

export const report: Record<keyof typeof chinese, string> = {
  "explain.H1":
    "Speaks, once a paragraph or cell, where the report, a reason or a row of the goals still holds words of a template: instructions to fill in, a limit of characters, crosses or letters for a name or figure, an ellipsis that is a whole line. An ellipsis within a sentence is let pass.",
  "explainSource.H1": "The forms’ own instructions; common reviewing practice",
  "explain.H2":
    "Speaks, once a word, where the text refers to itself as a unit of another kind, tells a duty of the finance office as its own, or gives another unit’s name in the title or after a label for its own. Short names are taken for the full ones; superiors and partners named elsewhere are let pass.",
  "explainSource.H2": "Common reviewing practice",
  "explain.H3":
    "Speaks where 2 to 6 characters stand twice in a row, an item of 4 and more twice with a listing comma between, a whole sentence of 12 to 39 characters twice in the report, or a clause of that length in two problems or measures. Words that are rightly doubled are let pass; longer likenesses are H12.",
  "explainSource.H3": "Common reviewing practice",
  "explain.H4":
    "Speaks where numbers of one style go back (other than to a new start), jump, begin with another number than 1 within a section, or stop at 1; points told as firstly without secondly likewise. Numbers in the middle of a paragraph count. Levels are read by the standard and as the text uses them: only what is wrong in both is told, at most 20 places.",
  "explainSource.H4": "GB/T 9704-2012 (format of official documents), 7.3.3; common reviewing practice",
  "explain.H5":
    "Speaks where a paragraph ends with a colon and the next one is a heading numbered other than 1, or the report ends: what should follow is missing. Colons of lines to sign on are I1.",
  "explainSource.H5": "Common reviewing practice",
  "explain.H6":
    "Speaks where two statements of the text, or one of the text and the cells, cannot both be true: funds used only for their purpose and an admission that they were switched, all tasks done and points of the output lost, spending that agrees with the initial budget and exceeds 110% of it. Denials, plans and measures are no statements. Each kind is told once with both places; how grave it is depends on the kind, mostly a warning.",
  "explainSource.H6": "Common reviewing practice; the matters are those of the framework of common indicators, 财预〔2013〕53号",
  "explain.H7":
    "Speaks where what the scheme requires (budget, spending, scores, grade, indicators, problems, measures, date, seal …) stands neither in the form nor in the text; all that is missing is listed once. It only informs where nothing but the date or the seal is missing. Without these a reader cannot verify the conclusion.",
  "explainSource.H7":
    "The scheme's list of required elements; what a self-evaluation must hold: rules for evaluating project spending, 财预〔2020〕10号",
  "explain.H8":
    "Warns where problems and measures are listed one by one and there are fewer measures, or where no measure speaks to the matter of a problem; more measures are no fault. Warns of a measure that the data leave nothing to do for (faster payment at an execution rate of 100%, a lower carry-over of 0). Informs of a problem that is told of other departments in general, without data of the unit.",
  "explainSource.H8":
    "Common reviewing practice; causes and measures must be given for goals that were missed: rules for evaluating project spending, 财预〔2020〕10号",
  "explain.H9":
    "Goes by a list of terms of policy, campaigns, offices and documents with the date from which each is out of date; told once a term, with the number of places. Titles of documents, former names marked as such, and results of past campaigns are let pass. Most come from an older report.",
  "explainSource.H9": "The document or event given with each term of the list",
  "explain.H10":
    "Goes by a list of common misspellings, tables included; told once a misspelling, with the number of places. Characters that also meet in right words are judged by what stands around them.",
  "explainSource.H10": "Dictionary of modern Chinese, first list of variant words (GF 1001-2001); official names of districts",
  "explain.H11":
    "Speaks, once a number, where the year of a document number is not in hexagonal brackets, or the number has leading zeros or a word before it.",
  "explainSource.H11": "GB/T 9704-2012 (format of official documents), 7.2.5",
  "explain.H12":
    "Speaks where the reasons or actual values of two indicators, or two sections of the report under one heading, share 40 characters or more in a row (30 of them Chinese characters: figures told twice do not count). The scheme’s own standards and notes do not count. Each explanation should tell its own indicator’s case.",
  "explainSource.H12": "Common reviewing practice",
  "explain.I1":
    "Speaks where a list of names has a column (title, post, signature, date, telephone) that is blank throughout, its heading promises signatures and no column holds them, or lines to sign on are blank: one problem a list, and one for all lines. If the paper copy is signed, confirm it; a report without any such place is H7.",
  "explainSource.I1": "The places to sign that the forms and reports have themselves; common reviewing practice",
};
