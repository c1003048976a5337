import { readXlsx, recalculate, writeXlsx } from "../../../src/workbook";
import { formLikeWorkbook } from "../formLike";
import { valueAt } from "../sheetOf";

describe("a workbook like a form", () => {
  test("comes back from a file whole, twice over", async () => {
    const workbook = formLikeWorkbook();
    const once = await readXlsx(await writeXlsx(workbook));
    expect(once).toEqual(workbook);
    expect(await readXlsx(await writeXlsx(once))).toEqual(workbook);
  });

  test("has the results that a clerk works out by hand, before and after", async () => {
    const workbook = await readXlsx(await writeXlsx(formLikeWorkbook()));
    const conclusion = workbook.sheets[1];
    const results = (): unknown[] => ["C2", "D2", "C3", "C4", "D4", "C5", "C6", "A7"].map((address) => valueAt(conclusion, address));
    expect(results()).toEqual([40, 1, 28, 0, 0, 68, "", "评分有效"]);
    workbook.sheets[0]?.cells.get(7)?.set(5, { value: "92%" });
    workbook.sheets[0]?.cells.get(7)?.set(6, { value: 10 });
    recalculate(workbook);
    expect(results()).toEqual([40, 1, 28, 10, 1, 78, "中", "评分已过期"]);
  });
});
