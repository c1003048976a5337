import { normalise, type Reading } from "../quantity";
import { decimalText } from "../rounding";

/**
 * A cell as a working quotes it: without the words before its figure (治安满意度 90.0% is 90.0%), and by the figure where the text shows another
 * one or none (0.95 taken for 95%, names that were counted).
 */
export function briefly(reading: Reading): string {
  const { text, notes } = reading;
  if (reading.kind === "quantity" && notes.some(({ key }) => rewritten.has(key))) {
    const { value, unit } = reading.quantity;
    return decimalText(value) + unit;
  }
  const lead = notes.find((note) => note.key === "reading.leadingWords");
  const plain = lead === undefined ? "" : normalise(text);
  return abridged(
    lead?.key === "reading.leadingWords" && plain.startsWith(lead.values.words) ? plain.slice(lead.values.words.length) : text,
  );
}

/** A long text by its beginning: the whole of it stands in its own cell, beside the working. */
export function abridged(text: string): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

const most = 24;

const rewritten: ReadonlySet<string> = new Set(["reading.namesCounted", "reading.fractionAsPercent", "reading.oppositeChange"]);
