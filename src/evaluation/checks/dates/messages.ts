export interface DatesMessages {
  "check.G1.before": { date: string; end: string };
  "check.G1.equal": { date: string };
  "check.G2": { date: string; end: string };
}
