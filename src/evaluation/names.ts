import { normalise } from "./quantity";

/** What a name or code leads to: exactly one thing, several that share the name, or nothing. */
export type Found<Thing> = { kind: "one"; thing: Thing } | { kind: "several" } | { kind: "none" };

/** Finds things by their code, else by their last name where that is unique. Width and spaces in a name do not matter. */
export function nameFinder<Thing>(
  things: readonly Thing[],
  codeOf: (thing: Thing) => string,
  nameOf: (thing: Thing) => string,
): (name: string) => Found<Thing> {
  const byCode = new Map(things.map((thing) => [codeOf(thing), thing]));
  let byName: ReadonlyMap<string, Thing[]> | null = null;
  return (name) => {
    const coded = byCode.get(name);
    if (coded !== undefined) {
      return { kind: "one", thing: coded };
    }
    byName ??= groupedByName(things, nameOf);
    const found = byName.get(normalise(name)) ?? [];
    const [thing] = found;
    if (thing === undefined) {
      return { kind: "none" };
    }
    return found.length === 1 ? { kind: "one", thing } : { kind: "several" };
  };
}

function groupedByName<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Map<string, Thing[]> {
  const byName = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = normalise(nameOf(thing));
    byName.set(name, [...(byName.get(name) ?? []), thing]);
  }
  return byName;
}
