import type { Fault, FaultPlan } from './flaky-connector';

/** Numbers from 0 to 1 that are the same on every machine for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many of each fault there are for a hundred notifications. */
export const usualShares = {
  '429': 5,
  '429 with Retry-After': 5,
  '502': 4,
  '504': 2,
  '403': 3,
  hang: 2,
  cut: 4,
  kill: 3,
} satisfies Record<Fault, number>;

/** Spreads faults over requests, each on one of its own, by chance. */
export function planFaults(notifications: number, shares: Record<Fault, number>, random: () => number): FaultPlan {
  const free = Array.from({ length: Math.floor(notifications * 0.95) }, (_, index) => index);
  const plan = new Map<number, Fault>();
  for (const [fault, share] of Object.entries(shares) as [Fault, number][]) {
    for (let count = 0; count < Math.round((share * notifications) / 100); count += 1) {
      const [request] = free.splice(Math.floor(random() * free.length), 1);
      if (request !== undefined) plan.set(request, fault);
    }
  }
  return plan;
}
