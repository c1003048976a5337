import { asHostFault, faultText, isHostFault } from "../../src/excel/hostFault";

describe("a part of the add-in that does not arrive", () => {
  it("is told as such, with what to do", () => {
    const error = Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
    const fault = asHostFault(error);
    expect(isHostFault(fault) && faultText(fault, "zh-CN")).toEqual({
      what: "绩评有一部分没有加载成功",
      todo: "检查网络（或放置绩评的服务器），再点一次",
    });
  });
});
