import { intersectAreas, type Area, type DataValidation, type Sheet } from "../workbook";
import { subtractArea } from "./areas";

/** The validations that hold for cells of the area. */
export function validationsIn(sheet: Sheet, areas: readonly Area[]): DataValidation[] {
  return sheet.validations.filter((validation) => areas.some((area) => intersectAreas(area, validation.area)));
}

/** Takes validations off the area; what they say of cells outside it stays. */
export function clearValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    intersectAreas(validation.area, area)
      ? subtractArea(validation.area, area).map((part) => ({ ...validation, area: part }))
      : [validation],
  );
}

/** Changes the validations of the area's cells, and of no others. */
export function changeValidations(sheet: Sheet, area: Area, change: (validation: DataValidation) => DataValidation): void {
  const inside = validationsIn(sheet, [area]);
  clearValidations(sheet, area);
  for (const validation of inside) {
    const common = intersectAreas(validation.area, area);
    if (common) sheet.validations.push(change({ ...validation, area: common }));
  }
}
