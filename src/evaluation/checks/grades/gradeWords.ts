import { normalise } from "../../quantity";

/** 等级 of the State's rules (财预〔2020〕10号): the words, and the least total of each in percent of the full score. */
export const nationalGrades: readonly { grade: string; min: number }[] = [
  { grade: "优", min: 90 },
  { grade: "良", min: 80 },
  { grade: "中", min: 60 },
  { grade: "差", min: 0 },
];

/** Words for one and the same grade: the State's, and those of published district schemes (优秀、良好、一般、较差), and the usual words for a pass and a fail. */
const sameGrades: readonly (readonly string[])[] = [
  ["优", "优秀"],
  ["良", "良好"],
  ["中", "中等", "一般", "合格", "及格"],
  ["差", "较差", "不合格", "不及格"],
];

/** Every word that a report may give as a grade, the longest first: 优秀 is not 优. */
export const gradeWords: readonly string[] = [...sameGrades.flat(), "优良", "较好", "很差"].sort((a, b) => b.length - a.length);

/** Whether a word is one of these grades. */
export function isAmong(word: string, grades: readonly string[]): boolean {
  return grades.some((grade) => normalise(grade) === normalise(word));
}

/** The grade among these that a word stands for in other words: 良 for 良好. */
export function gradeMeant(word: string, grades: readonly string[]): string | undefined {
  const meaning = sameGrades.find((words) => words.includes(normalise(word)));
  return meaning && grades.find((grade) => meaning.includes(normalise(grade)));
}
