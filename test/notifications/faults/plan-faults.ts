import type { Fault, FaultPlan } from './flaky-connector';

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
