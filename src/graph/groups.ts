// Items that belong together two by two → the groups they form (disjoint sets).

/** Groups indices 0 … size-1; groups and their members in ascending order. Near-linear [Tarjan 1975]. */
export function groupsOf(size: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const parent = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    const [left, right] = [root(a), root(b)];
    parent[Math.max(left, right)] = Math.min(left, right);
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < size; index++) {
    const head = root(index);
    const members = groups.get(head);
    if (members) members.push(index);
    else groups.set(head, [index]);
  }
  return [...groups.values()];
}

/** Items by key, keys in the order they first come. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}
