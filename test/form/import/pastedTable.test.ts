import { pastedTable } from "../../../src/form/import";

const values = (text: string): unknown[][] => pastedTable(text).values;

describe("a pasted table", () => {
  it("is parted by tabs and line ends of any system", () => {
    expect(values("甲\t乙\r\n丙\t丁\n戊")).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
      ["戊", ""],
    ]);
  });

  it("keeps line ends, tabs and quotes within quoted cells", () => {
    expect(values('"第一行\n第二行"\t"a\tb"\t"他说""好"""')).toEqual([["第一行\n第二行", "a\tb", '他说"好"']]);
  });

  it("takes a quote that is no quotation as it is", () => {
    expect(values('"两个维护"贯彻\t5"\n"未完')).toEqual([
      ['"两个维护"贯彻', '5"'],
      ['"未完', ""],
    ]);
  });

  it("makes numbers of plain figures only", () => {
    expect(values("10\t-3.5\t007\t90%\t12345678901234567890\t1,234.50\t1-2")).toEqual([
      [10, -3.5, "007", "90%", "12345678901234567890", 1234.5, "1-2"],
    ]);
    expect(pastedTable("1,234.50").numberFormats).toEqual([["#,##0.00"]]);
  });

  it("drops blank lines at the end, not within", () => {
    expect(values("甲\n\n乙\n\n \n")).toEqual([["甲"], [""], ["乙"]]);
  });

  it("is empty where nothing was pasted", () => {
    expect(values("")).toEqual([]);
  });
});
