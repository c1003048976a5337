export const grades = {};
