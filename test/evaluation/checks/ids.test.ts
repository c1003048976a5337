import { checks } from "../../../src/evaluation/checks";
import { checkIds } from "../../../src/evaluation/checks/ids";

it("every id of the list of checks is run, once; those of the workbook's sheets, from K7 on, are told where the sheets are read", () => {
  const ofSheets = /^K(?:[7-9]|\d\d)$/;
  expect(checks.map(({ id }) => id).sort()).toEqual(checkIds.filter((id) => !ofSheets.test(id)).sort());
});
