/** 同义指标: names of one and the same indicator, wherever in the form they stand (list of checks, A4). The first name stands for all. */
export const synonyms: readonly (readonly string[])[] = [["预算执行", "预算执行率", "预算完成率", "执行率"]];
