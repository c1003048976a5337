import type { Message, Problem } from "../../src/evaluation";
import { sayShared } from "../../src/locales";
import { sharedCards } from "../../src/taskpane/sharedCards";

function problem(code: string, message: Message, other: Partial<Problem> = {}): Problem {
  return { check: "B9", severity: "error", place: { part: "indicators", code }, seen: "", expected: "", message, ...other };
}

const unexplained = (score: number, weight = 10): Message => ({ key: "check.B9", values: { score, weight } });
const stated = (total: number, calculated: number): Message => ({ key: "check.B17.total", values: { total, calculated } });

describe("problems share a card", () => {
  it("from three on where one check says the same of several places", () => {
    const three = [problem("a", unexplained(9)), problem("b", unexplained(8)), problem("c", unexplained(4, 5))];
    expect(sharedCards(three)).toEqual([three]);
    const two = three.slice(0, 2);
    expect(sharedCards(two)).toEqual(two.map((each) => [each]));
  });

  it("and stand where the first of them stood; the others keep their order", () => {
    const [a, b, c] = [problem("a", unexplained(9)), problem("b", unexplained(8)), problem("c", unexplained(7))];
    const total = problem("total", stated(98, 97));
    const ours = problem("total", stated(97, 96));
    expect(sharedCards([total, a, b, ours, c])).toEqual([[total], [a, b, c], [ours]]);
  });

  it("not where severity, check or what is expected differ, and not where too little of the text is the same", () => {
    const messages = [unexplained(9), unexplained(8), unexplained(7)];
    const differing: Partial<Problem>[][] = [
      [{ severity: "error" }, { severity: "warning" }, { severity: "error" }],
      [{ check: "B9" }, { check: "B10" }, { check: "B9" }],
      [{ expected: "1" }, { expected: "2" }, { expected: "3" }],
    ];
    for (const differences of differing) {
      const problems = messages.map((message, index) => problem(String(index), message, differences[index]));
      expect(sharedCards(problems)).toHaveLength(3);
    }
    const group = (name: string, score: number, sum: number): Problem =>
      problem(name, { key: "check.B3", values: { group: name, score, sum } });
    expect(sharedCards([group("甲", 1, 2), group("乙", 3, 4), group("丙", 5, 6)])).toHaveLength(3);
  });
});

describe("what they share", () => {
  it("is said once, with the values open that differ", () => {
    expect(sayShared([unexplained(9), unexplained(8)])).toBe("得 … 分，未得满分 10 分，请填写偏差原因分析及改进措施");
    expect(sayShared([unexplained(9), unexplained(9)])).toBe("得 9 分，未得满分 10 分，请填写偏差原因分析及改进措施");
  });
});
