/**
 * What offices do again and again through the year: 召开会议4次 in one place and 召开会议12次 in another are different meetings unless each is a sum. Verbs of
 * work reports in the senses of 现代汉语词典; kinds of work from the duties of street offices (domain: 党建、民政、平安、城管、就业、应急).
 */
export const eventVerbs: readonly string[] = [
  // Meetings, visits, training.
  ..."召开 举办 举行 开展 组织 承办 参加 参与 走访 慰问 接待 培训 宣讲 宣传 调研 座谈 入户".split(" "),
  // Inspecting and putting right.
  ..."排查 检查 巡查 巡逻 督查 抽查 发现 整改 整治 清理 清运 清除 拆除 查处 处理 处置 取缔 关停 劝导 化解 调解 调处 抓获 查获 缴获 收缴 制止".split(
    " ",
  ),
  // Giving and helping.
  ..."发放 张贴 悬挂 印发 发送 救助 帮扶 帮助 资助 申请 推荐 安置 转移 提供 服务 配备 添置 采购 购置".split(" "),
  // Taking in and answering.
  ..."收集 征集 收到 受理 办理 办结 审批 登记 采集 录入 上报 报送 录用 接种 采样 检测".split(" "),
  // Building and paying.
  ..."投入 投资 拨付 支付 安排 争取 引进 新建 改建 改造 建设 修建 维修 安装 更换 种植 打造 发展 吸纳 招聘 招募 选派".split(" "),
];
