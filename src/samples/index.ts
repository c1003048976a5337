/** Filled-in forms for the preview and for a first run. */
export type { Sample } from "./sample";
export { qiaoxi2022 } from "./qiaoxi-2022";
