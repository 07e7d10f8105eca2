/**
 * The same function of a word, which answers a word that it knows from memory. It forgets all when `limit` words are
 * remembered, so that memory stays bounded whatever is asked; words of a language come back soon.
 */
export function remember<T>(find: (word: string) => T, limit: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= limit) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
