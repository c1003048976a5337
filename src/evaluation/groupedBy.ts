/** Things by what they have in common, in the order of their first. */
export function groupedBy<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const others = groups.get(key);
    if (others === undefined) {
      groups.set(key, [thing]);
    } else {
      others.push(thing);
    }
  }
  return groups;
}
