/** Rows of 基本信息 beside the basic data: who reports, and when. All typed as texts or dates. */
export const basicsTexts = ["unit", "year", "report", "collectionStart", "collectionEnd", "preparedBy", "responsible", "phone"] as const;
export type BasicsText = (typeof basicsTexts)[number];
