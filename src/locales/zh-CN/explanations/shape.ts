export const shape = {};
