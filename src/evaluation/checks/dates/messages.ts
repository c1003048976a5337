export interface DatesMessages {
  "check.G1.before": { date: string; end: string };
  "check.G1.equal": { date: string };
  "check.G2": { date: string; end: string };
  "check.G2.afterReport": { text: string; date: string };
  "check.G3.cutOff": { text: string; end: string };
  "check.G3.partOfYear": { period: string };
  "check.G4": { word: string; year: number };
  "check.G5.sameYear": NoticeYears;
  "check.G5.otherYear": NoticeYears;
  "check.G5.title": { number: string; titleYear: string; year: string };
  "check.G5.plan": { span: string; expected: string; year: string };
}

type NoticeYears = { number: string; issued: string; year: string; next: string };
