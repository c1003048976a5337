export const grades = {
  "check.C1": "{total} 分应为“{grade}”，填报等级为“{stated}”，请更正",
  "check.C1.noBand": "{total} 分不在任何等级区间内，填报等级为“{stated}”，请核对总分",
  "check.C3": "填报了等级“{grade}”，却没有总分，请补填总分",
  "check.C5": "填报了等级“{grade}”，方案没有等级区间，等级无依据，请写明等级区间",
};
