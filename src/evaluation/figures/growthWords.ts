/** Words of rise and fall as street offices write growth rates: 增长9.3%, 下降2.67, 同比减少. */
export const riseWords: readonly string[] = ["增长", "增加", "上升", "提高", "提升"];
export const fallWords: readonly string[] = ["下滑", "下降", "减少", "降低", "回落", "负增长"];
