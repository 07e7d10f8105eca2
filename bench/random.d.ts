/** Numbers between 0 and 1 that are the same on every machine for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number;
