import { tokenize } from '../danish/tokenize';
import type { Outcome } from '../meetings/meeting';
import type { Register, RegisterItem } from '../meetings/register';
import type { Question } from '../questions/question';
import { meetingsAskedFor } from './choose-meeting';
import { itemsInOrder } from './list-items';

/** What an item ended in, as people say it; a decision of any other kind is asked for by its subject. */
const saidOf: readonly (readonly [Outcome, string])[] = [
  ['postponed', 'udsat udsatte udskudt udskudte postponed deferred'],
  ['rejected', 'afvist afviste forkastet forkastede nedstemt nedstemte rejected'],
  ['withdrawn', 'trukket udgået udgåede withdrawn'],
  ['referred', 'henvist henviste oversendt oversendte videresendt videresendte referred'],
];

const outcomeOf = new Map(
  saidOf.flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)),
);

/** Words that may stand beside it and name no subject: "hvilke sager er blevet udsat", "trukket af dagsordenen". */
const aside: ReadonlySet<string> = new Set(
  'sag sager sagen sagerne punkt punkter punkterne er blev blevet bliver af fra dagsordenen tilbage noget nogle item items case cases were was'.split(
    ' ',
  ),
);

/** "postponed" for "hvad blev udsat?"; null where anything else is asked: "udsatte unge", "udsat botilbud". */
export function outcomeAskedFor({ intent, subject }: Pick<Question, 'intent' | 'subject'>): Outcome | null {
  if (intent !== 'decision' && intent !== 'subject') return null;
  const words = tokenize(subject).map(({ folded }) => folded);
  const [said = '', ...others] = words.filter((word) => !aside.has(word));
  return others.length === 0 ? (outcomeOf.get(said) ?? null) : null;
}

/** The items that ended so, newest meeting first, within the limits of the question. */
export function itemsEndedIn(outcome: Outcome, register: Register, question: Question, today: string): RegisterItem[] {
  const withMinutes = meetingsAskedFor(register, question, today).filter(({ kinds }) => kinds.includes('minutes'));
  const asked = question.latest ? withMinutes.slice(0, 1) : withMinutes;
  return asked.flatMap(itemsInOrder).filter(({ outcomes }) => outcomes.includes(outcome));
}
