import type { FormReading } from "../../src/excel";
import { problemsByCode } from "../../src/form";
import { examine } from "../../src/taskpane/examine";
import { dongli, qiaoxi } from "./sampleForm";

/** A form that was scored, and 问题清单 as that scoring wrote it. */
function scoredForm(): FormReading {
  const reading: FormReading = {
    formId: "f",
    scheme: qiaoxi(),
    submission: dongli(),
    problems: [],
    listed: [],
    scored: "current",
    restorable: true,
  };
  const rows = [...problemsByCode(qiaoxi(), [], examine(reading).problems)];
  return { ...reading, listed: rows.map(([code, { seen }]) => ({ code, place: "", message: "", seen, verified: "", isGone: false })) };
}

describe("whether the sheets hold what scoring would write now", () => {
  it("is so after scoring, also where 问题清单 keeps what is gone", () => {
    const form = scoredForm();
    expect(examine(form).scored).toBe("current");
    const gone = { code: "B1|indicators|cost-1|selfScore|", place: "", message: "", seen: "", verified: "", isGone: true };
    expect(examine({ ...form, listed: [...(form.listed ?? []), gone] }).scored).toBe("current");
  });

  it("is not so once the report's text has a problem more or less, though no input of the scoring has changed", () => {
    const form = scoredForm();
    const report = `${form.submission.report ?? ""}\n主要任务：根据本部门实际情况逐条填写。`;
    expect(examine({ ...form, submission: { ...form.submission, report } }).scored).toBe("outOfDate");
    expect(examine({ ...form, submission: { ...form.submission, report: "" } }).scored).toBe("outOfDate");
  });

  it("is not judged by a list that is not there", () => {
    expect(examine({ ...scoredForm(), listed: null }).scored).toBe("current");
  });
});
