import type { Ending, HitStatus } from '../answers/answer';
import type { Outcome } from '../meetings/meeting';
import type { Texts } from '../texts/text-table';
import type { Tone } from './card';
import { momentOf } from './moment';

/**
 * Only the tones that can be read in every theme: Teams draws Good as #92C353 and Warning as #F8D22A, which on white have a
 * contrast of 2.1 and 1.5 where 4.5 is needed.
 */
const tones = {
  decided: 'Accent',
  approved: 'Accent',
  adopted: 'Accent',
  appointed: 'Accent',
  noted: 'Default',
  discussed: 'Default',
  postponed: 'Attention',
  referred: 'Attention',
  withdrawn: 'Attention',
  rejected: 'Attention',
  stated: null,
  none: null,
} satisfies Record<Outcome, Tone | null>;

export interface Badge {
  readonly text: string;
  /** Null for what is no outcome. */
  readonly tone: Tone | null;
}

/** Outcomes that only say yes to a recommendation: what that recommendation does is said in their place. */
const assents: readonly Outcome[] = ['adopted', 'approved'];

/** Outcomes that say nothing beside another one. */
const silent: readonly Outcome[] = ['stated', 'none'];

/** An item, and whether its meeting has minutes, even if these leave it out. */
interface Badged extends Ending {
  readonly status: HitStatus;
  readonly date: string;
  readonly hasMinutes?: boolean;
}

/** Badge of an item: what it ended in, or that no minutes speak of it. */
export function itemBadge(item: Badged, texts: Texts, today: string): Badge {
  if (item.status === 'annex') return { text: texts.badgeOf.annex, tone: null };
  if (item.status === 'recommended') {
    const place = item.hasMinutes ? 'dropped' : momentOf(item.date, today);
    return { text: texts.badgeOf[place], tone: null };
  }
  return outcomeBadge(item, texts);
}

/**
 * What an item of minutes ended in, in words. Adopting "tager orienteringen til efterretning" is "Taget til efterretning".
 */
export function outcomeBadge(ending: Ending, texts: Texts): Badge {
  const outcomes = shownOutcomes(ending);
  const facts = { outcomes, amended: ending.amended ?? false, dissent: ending.dissent ?? false };
  return { text: texts.badge(facts), tone: toneOf(outcomes) };
}

/**
 * The first outcome's tone; talking and taking note give way to what else was done. "Godkendt og udsat" is not simply
 * good: where something was put off or refused beside what was decided, the colour takes no side.
 */
function toneOf(outcomes: readonly Outcome[]): Tone | null {
  const all = outcomes.map((outcome) => tones[outcome]);
  if (all.includes('Accent') && all.includes('Attention')) return 'Default';
  return all.find((tone) => tone !== null && tone !== 'Default') ?? all[0] ?? null;
}

function shownOutcomes({ outcomes, resolvedOutcomes = [] }: Ending): readonly Outcome[] {
  const resolved = resolvedOutcomes.filter(isTelling);
  const own = resolved.length > 0 ? outcomes.filter((outcome) => !assents.includes(outcome)) : outcomes;
  const telling = [...new Set([...resolved, ...own])].filter(isTelling);
  if (telling.length > 0) return telling;
  return own.includes('stated') ? ['stated'] : ['none'];
}

function isTelling(outcome: Outcome): boolean {
  return !silent.includes(outcome);
}
