import { readForm } from "../../src/form";
import { sealScheme } from "../../src/schemes";
import { laidOut, qiaoxi } from "./sheets";

const sealed = sealScheme(qiaoxi(), "2023-03-01");
const keys = (scheme: ReturnType<typeof qiaoxi>): string[] | undefined =>
  readForm(laidOut(scheme))?.problems.map(({ message }) => message.key);

describe("the seal of the scheme that a workbook carries", () => {
  it("is kept, and says nothing while it holds", () => {
    expect(readForm(laidOut(sealed))?.scheme).toEqual(sealed);
    expect(keys(sealed)).toEqual([]);
  });

  it("is told when the scheme was changed after it", () => {
    expect(keys({ ...sealed, title: "改过的" })).toEqual(["check.K14.brokenSeal"]);
  });
});
