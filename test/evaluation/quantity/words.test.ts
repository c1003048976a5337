import { meansNone } from "../../../src/evaluation/quantity";

describe("words that say that nothing happened", () => {
  it.each(["无", "零", "没有", "未发生", "零发生", "全年未发生重大安全事故", "无安全事故", "零投诉", "未收到投诉。", "无违规违纪"])(
    "%s",
    (text) => {
      expect(meansNone(text)).toBe(true);
    },
  );

  it.each(["", "未完成", "无法统计", "零星发生", "无数投诉", "发生一般事故", "未发生重大事故，但有一般事故", "良好", "完成", "零距离服务"])(
    "do not include %j",
    (text) => {
      expect(meansNone(text)).toBe(false);
    },
  );
});
