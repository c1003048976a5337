import { evaluate } from "../../src/evaluation";
import { cellOfPlace } from "../../src/form";
import { locateSample } from "../../src/preview/fillSample";
import { qiaoxi2022 } from "../../src/samples";
import published from "../cases/qiaoxi-2022.json";
import { openExcel, openForm } from "../excel/session";
import { publishedQiaoxi } from "../form/sheets";

test("there is nothing to fill in before the form is laid out", () => {
  expect(locateSample(openExcel().emulator.workbook, qiaoxi2022)).toBeNull();
});

test("typed into the form, the sample says what the published report says", async () => {
  const session = await openForm(publishedQiaoxi());
  const inputs = locateSample(session.emulator.workbook, qiaoxi2022) ?? [];
  expect(inputs).toHaveLength(qiaoxi2022.inputs.length);
  for (const { sheet, row, column, text } of inputs) session.emulator.person.enterText(sheet, row, column, text);
  const typed = evaluate(publishedQiaoxi(), (await session.form.read())?.submission ?? { ...published, scheme: "" });
  // Key figures and the report's text are left for whoever tries the form.
  const { figures: _figures, report: _report, ...form } = published;
  const given = evaluate(publishedQiaoxi(), form);
  expect(typed.total).toBe(97);
  expect(typed.grade).toBe("优秀");
  expect(typed.problems.map(({ check, place }) => ({ check, place }))).toEqual(
    given.problems.map(({ check, place }) => ({ check, place })),
  );
});

test("every input of the sample has a cell of its own", () => {
  const cells = qiaoxi2022.inputs.map(({ place }) => JSON.stringify(cellOfPlace(place)));
  expect(new Set(cells).size).toBe(cells.length);
});
