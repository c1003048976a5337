export interface ShapeMessages {
  "check.K1": { name: string };
  "check.K1.several": { name: string };
  "check.K1.outside": { name: string };
  "check.K1.noOpenGroup": { name: string };
  "check.K1.whole": { name: string };
  "check.K2": { name: string };
  "check.K2.several": { name: string };
  "check.K3": { name: string };
  "check.K4": { text: string };
  "check.K4.listing": { text: string };
  "check.K4.year": { text: string };
  "check.K5": { text: string };
  "check.K6": { year: string; scheme: number };
}
