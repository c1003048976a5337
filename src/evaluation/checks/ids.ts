/**
 * Ids of all checks: A structure and weights, B scores, C grades, D budget, E targets and actual values, F counts and percentages, G dates,
 * H text of the report, I signatures, K shape of the workbook.
 */
export const checkIds = [
  ...(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"] as const),
  ...(["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12", "B13", "B14", "B15", "B16", "B17"] as const),
  ...(["C1", "C1b", "C2", "C3", "C4", "C5", "C6"] as const),
  ...(["D1", "D2", "D3", "D4", "D5", "D5b", "D6", "D7", "D8", "D9", "D10", "D11", "D12", "D13", "D14", "D15"] as const),
  ...(["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14", "E15", "E16"] as const),
  ...(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14"] as const),
  ...(["G1", "G2", "G3", "G4", "G5"] as const),
  ...(["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "H12"] as const),
  ...(["I1"] as const),
  ...([
    "K1",
    "K2",
    "K3",
    "K4",
    "K5",
    "K6",
    "K7",
    "K8",
    "K9",
    "K10",
    "K11",
    "K12",
    "K13",
    "K14",
    "K15",
    "K16",
    "K17",
    "K20",
    "K21",
  ] as const),
] as const;
export type CheckId = (typeof checkIds)[number];
