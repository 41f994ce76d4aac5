/** Of the items with one key the first; none of those whose key is known already. */
export function firstBy<Item>(items: readonly Item[], keyOf: (item: Item) => unknown, ...known: readonly unknown[]) {
  const seen = new Set(known);
  return items.filter((item) => {
    const { size } = seen;
    return seen.add(keyOf(item)).size > size;
  });
}
