// A pure function of a string → the same, answers kept for strings seen again.

const MOST = 50_000;

/** Forgets all when it holds too many: texts are without end, memory is not. */
export function remembered<V>(make: (key: string) => V): (key: string) => V {
  const answers = new Map<string, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, made);
    return made;
  };
}
