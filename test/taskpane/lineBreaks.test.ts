import fc from "fast-check";
import { keepTogether } from "../../src/taskpane/lineBreaks";

describe("keepTogether", () => {
  it("lets no line end inside a date", () => {
    expect(keepTogether("早于 2022-12-31，请核对")).toBe("早于 2022-\u206012-\u206031，请核对");
  });

  it("lets no line end between a number and its unit", () => {
    expect(keepTogether("暂按自评得分计 10 分")).toBe("暂按自评得分计 10\u00a0分");
  });

  it("lets no line begin with the dot of a place's name", () => {
    expect(keepTogether("群众满意度 · 自评得分")).toBe("群众满意度\u00a0· 自评得分");
  });

  it("changes nothing that can be seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("分", "9", " ", "·", "-", "2022-12-31", "a") }), (text) => {
        expect(keepTogether(text).replaceAll("\u00a0", " ").replaceAll("\u2060", "")).toBe(text);
      }),
    );
  });
});
