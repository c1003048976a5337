/** The things whose key no other shares. */
export function uniqueByKey<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing> {
  const unique = new Map<string, Thing>();
  const shared = new Set<string>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (unique.has(key)) shared.add(key);
    else unique.set(key, thing);
  }
  for (const key of shared) unique.delete(key);
  return unique;
}
