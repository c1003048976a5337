import { evaluateRow, problemsOf } from "../../filledForm";

const problems = (name: string, standard: string) =>
  problemsOf(evaluateRow({ path: ["满意度", "满意度", name], target: "≥90%", standard }, { actual: "95%" }), "E14");

describe("E14 名实不符", () => {
  it.each([
    ["群众满意度", "投诉件数占服务总人次的比例。5%以下得满分。"],
    ["产品合格率", "抽检不合格率不超过2%得满分"],
    ["设备完好率", "故障设备占设备总数的比率"],
  ])("tells %s measured by %s", (name, standard) => {
    expect(problems(name, standard)).toMatchObject([{ severity: "warning", place: { code: "row", field: "name" }, seen: name }]);
  });

  it.each([
    ["群众满意度", "满意人数占调查人数的比率"],
    ["群众满意度", "满意率=1-投诉件数占办件总数的比例"],
    ["群众满意度", "每发生一起有效投诉扣1分"],
    ["产品合格率", "合格率达到95%得满分，每有1件不合格扣0.5分"],
    ["完成及时率", "按时完成得10分，超时酌情减分"],
    ["投诉率", "投诉件数占办件总数的比率"],
    ["不合格率", "不合格件数占抽检件数的比例"],
  ])("is silent for %s: %s", (name, standard) => expect(problems(name, standard)).toEqual([]));
});
