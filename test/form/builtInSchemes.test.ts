import { readForm } from "../../src/form";
import { builtInSchemes, loadScheme } from "../../src/schemes";
import { laidOut } from "./sheets";

describe("the form of every built-in scheme", () => {
  it.each(builtInSchemes.map(({ id }) => id))("%s is laid out and read back whole, without problems of its shape", async (id) => {
    const scheme = await loadScheme(id);
    const form = readForm(laidOut(scheme));
    expect(form?.scheme).toEqual(scheme);
    expect(form?.problems).toEqual([]);
    expect(form?.submission.entries.map(({ indicator }) => indicator)).toEqual(scheme.indicators.map(({ code }) => code));
  });
});
