import type { Place } from "../evaluation";

/** A filled-in form as a clerk types it: which cell gets which text, in the order of typing. */
export interface Sample {
  /** The id of the scheme that the form is laid out by. */
  scheme: string;
  inputs: { place: Place; text: string }[];
}
