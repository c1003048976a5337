import type { report as chinese } from "../../zh-CN/checks/report";

export const report: Record<keyof typeof chinese, string> = {
  "check.H6": "The text says “{quote}”, but {others}; please check and make them agree",
  "check.H6.text": "paragraph {row} says “{quote}”",
  "check.H6.belowWeight": "“{name}” scores {score} of {weight} points ({lost} lost)",
  "check.H6.full": "“{name}” has its full {weight} points",
  "check.H6.rateFull": "the budget execution rate is 100%",
  "check.H6.amounts": "{spent} is {actual} ({budget}: {planned})",
  "check.H6.share": "{spent} is {actual}, {share} of {budget} ({planned})",
  "check.H6.allProjects":
    "The text says “{some}” (some projects) but means {total}, and there are {total} projects in all; please reword or check the number",
  "check.H6.listed":
    "The text lists {total} aspects as indicators; {aspects} ({count}) have no row in the table. Please add rows or delete them from the text",
  "check.H1": "A remnant of a template is left: “{text}”; please fill in what is meant, or delete it",
  "check.H2.self": "“{word}” is not how {unit} speaks of itself; the text may come from another unit’s report; please check all of it",
  "check.H2.duty": "“{word}” is a duty of the finance office, not of {unit}; the text may come from another unit’s report; please check",
  "check.H2.unit": "The unit named here is “{name}”, that of the form “{unit}”; the text may come from another unit’s report; please check",
  "check.H3.words": "Repeated words: “{words}”; please delete one",
  "check.H3.sentence": "The same sentence stands in paragraph {row}: “{text}”; please check",
  "check.H3.clause": "Paragraph {row} says the same: “{text}”; please join the two problems or measures, or tell them apart",
  "check.H4.back":
    "The numbering goes back from “{other}” to “{number}”; please check, and number lower levels in another style than the headings above them",
  "check.H4.jump": "The numbering jumps from “{other}” to “{number}”; please check whether one is missing",
  "check.H4.start": "The numbers of this level begin with “{number}”; “{other}” is missing; please check",
  "check.H4.alone": "There is “{number}” but no “{other}”; please add the others; a single item bears no number",
  "check.H5": "Nothing follows “{text}”; please complete it",
  "check.H7": "The report lacks: {elements}; please add",
  "check.H7.noReport": "No report text is pasted yet, and the form lacks: {elements}; please paste the report or fill them in",
  "check.H8.fewer":
    "There are {problems} problems but only {measures} measures; please give a measure for each, with who is responsible and until when",
  "check.H8.unanswered": "No measure answers the problem “{problem}” (it is about “{matter}”); please add one",
  "check.H8.needless": "The measure “{measure}” does not fit the data: {data}. Please check the problem or reword the measure",
  "check.H8.nothingCarriedOver": "nothing was carried over at the end of the year",
  "check.H8.ofOthers":
    "The problem “{told}” is about other departments in general, without data of the unit itself; please tell what the unit found of itself",
  "check.H9.over": "“{term}” has been out of date since {from} (places: {count}); it may come from an older report; please check",
  "check.H9.instead":
    "Since {from} “{term}” has been called “{instead}” as a rule (places: {count}); it may come from an older report; please check",
  "check.H10": "“{wrong}” should be “{right}” (places: {count})",
  "check.H11": "The document number is better written “{standard}”: hexagonal brackets round the year, no leading zeros",
  "check.H12": "“{first}” and “{second}” share {length} characters in a row; please say how each of them really stood",
  "check.I1.list": "The list of names lacks: {labels}; please fill them in, or confirm that the paper copy is signed",
  "check.I1.lines": "Left blank at the end: {labels}; please fill them in, or confirm that the paper copy is signed and sealed",
};
