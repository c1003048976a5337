export interface GradesMessages {
  "check.C1": { total: number; grade: string; stated: string };
  "check.C1.noBand": { total: number; stated: string };
  "check.C3": { grade: string };
  "check.C5": { grade: string };
}
