import type { Store } from '../src/store/store';

/** So many people, each in a personal chat of their own, who hear seven days before it of each meeting of one body. */
export function subscribePeople(store: Store, people: number, serviceUrl: string, now: Date): Promise<void>;
