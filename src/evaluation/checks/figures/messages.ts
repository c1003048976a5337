import type { Message } from "../../messages";
import type { Quantity } from "../../quantity";

export interface FiguresMessages {
  "check.F1": { label: string; part: string; whole: string; calculated: Quantity; stated: string };
  "check.F2": {
    label: string;
    stated: string;
    calculated: Quantity;
    base: string;
    baseValue: string;
    whole: string;
    wholeValue: string;
  };
  "check.F3": { label: string; total: string; sum: Quantity; difference: Quantity };
  "check.F4": { label: string; total: string; sum: Quantity; rest: Quantity };
  "check.F4.above": { label: string; total: string; sum: Quantity };
  "check.F4.part": { label: string; total: string; part: string; value: string };
  "check.F5.posts": { quota: number; posts: number };
  "check.F5.postsRetired": { quota: number; posts: number; inService: number; retired: number };
  "check.F5.retired": { quota: number; inService: number; retired: number };
  "check.F5.above": { inService: number; quota: number };
  "check.F5.abovePosts": { inService: number; posts: number };
  "check.F5.retiredOnly": { label: string; total: string; value: string };
  "check.F6": { label: string; previous: string; value: string; calculated: Quantity; stated: string };
  "check.F6.sign": { label: string; previous: string; value: string; calculated: Quantity; stated: string };
  "check.F6.nothingBefore": { label: string; stated: string };
  "check.F7": { label: string; first: string | Message; second: string | Message };
  "check.F7.alike": { firstLabel: string; first: Message; label: string; second: Message };
  "check.F7.overlap": { first: Message; second: Message; thing: string };
  "check.F7.inText": { value: string; row: number };
  "check.F7.inTable": { value: string; row: number };
  "check.F7.ofRow": { value: string; name: string };
  "check.F8": { claim: string; stated: number; listed: number };
  "check.F9": { whole: string; total: string; label: string; done: string; rest: Quantity; rate: Quantity };
  "check.F9.share": { label: string; stated: string };
  "check.F10": {
    part: string | Message;
    partValue: string;
    whole: string | Message;
    wholeValue: string;
    ratio: Quantity;
    bounds: string;
  };
  "check.F11": { label: string; part: string; whole: string; stated: string; rounded: Quantity };
  "check.F12.rises": { count: number; word: string };
  "check.F12.falls": { count: number; word: string };
  "check.F13": { label: string; whole: string };
  "check.F14": { label: string; total: string; sum: Quantity };
  "check.F14.part": { label: string; total: string; part: string; value: string };
}
