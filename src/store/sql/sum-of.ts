/** How many rows some statements changed, as Kysely counts them. */
export function sumOf(counts: readonly (bigint | undefined)[]): number {
  return counts.reduce((sum, count) => sum + Number(count ?? 0n), 0);
}
