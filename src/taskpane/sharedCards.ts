import { groupedBy, type Message, type Problem } from "../evaluation";

/** From so many on, problems that say the same share a card. */
const fewestOnCard = 3;
/** Where messages differ in more values than this, the text that they share says too little. */
const mostVarying = 2;

/** The problems by cards, in the order of their first: alone, or together where one check says the same of several places. */
export function sharedCards<Known extends Problem>(problems: readonly Known[]): Known[][] {
  const alike = groupedBy(problems, ({ check, severity, expected, message }) => JSON.stringify([check, severity, expected, message.key]));
  const shared = [...alike.values()].filter(
    (those) => those.length >= fewestOnCard && varyingValues(those.map(({ message }) => message)) <= mostVarying,
  );
  const cardOf = new Map(shared.flatMap((those) => those.map((problem) => [problem, those] as const)));
  return [...new Set(problems.map((problem) => cardOf.get(problem) ?? [problem]))];
}

/** How many values are not the same in all messages of a key. */
function varyingValues(messages: readonly Message[]): number {
  const texts = messages.map(({ values }) => Object.values(values).map((value) => JSON.stringify(value)));
  const [first = []] = texts;
  return first.filter((text, index) => texts.some((other) => other[index] !== text)).length;
}
