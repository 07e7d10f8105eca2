import { findPhrase, phrase } from '../questions/phrase';
import type { Words } from '../questions/words';

/** Which of the items shown is meant, as the words put it. */
export type Wish =
  /** Counted from 1 on the page shown; −1 is the last one. */
  | { readonly by: 'place'; readonly place: number }
  /** The newest or the oldest of them. */
  | { readonly by: 'age'; readonly isNewest: boolean }
  /** "den om børnehuse": the words it is about. */
  | { readonly by: 'words'; readonly words: Words }
  /** "den fra Syddanmark": the words that limit it. */
  | { readonly by: 'limits'; readonly words: Words };

const places = {
  'første|øverste|first|top|1st|1.|1te|et|one': 1,
  'anden|andet|second|2nd|2.|2den|to|two': 2,
  'tredje|tredie|third|3rd|3.|3die|tre|three': 3,
  'fjerde|fourth|4th|4.|fire|four': 4,
  'femte|fifth|5th|5.|fem|five': 5,
  'sjette|sixth|6th|seks|six': 6,
  'syvende|seventh|7th|syv|seven': 7,
  'ottende|eighth|8th|otte|eight': 8,
  'niende|ninth|9th|ni|nine': 9,
  'tiende|tenth|10th|ti|ten': 10,
  'sidste|nederste|last|bottom': -1,
} as const;

const begins =
  '(og|så|and|then|hvad med|hvad så med|what about|how about) (vis|åbn|se|tag|hent|læs|vælg|fortæl|show|open|take|read|pick|choose|tell|give|giv|jeg vil se|jeg vil gerne se|jeg tager|jeg mener|jeg mente|i mean|i meant|detaljer|details|let me see|kan du vise|kan jeg se|can i see) (mig|me) (mere|more|lidt mere|detaljer) (om|about|på|of|for|on)';
const things =
  'sag|sagen|punkt|punktet|item|one|resultat|resultatet|result|svar|svaret|answer|beslutning|decision|nævnte';

/** "den første", "vis mig den anden sag", "the second one"; refuses "den første plan" and "første møde". */
const ordinals = Object.entries(places).map(([words, place]) => ({
  place,
  pattern: phrase(
    `^ ${begins} [den|det|de|the|nummer|nr|number|no] (aller) [${words.replaceAll('.', '\\.')}] (${things}) (i listen|på listen|on the list|af dem|of them) $`,
  ),
}));

/** "nummer 2", "nr. 2", "sag 2", "2"; refuses "2 kommuner" and "nummer 2.3". */
const numbered = phrase(
  `^ ${begins} (den|det|the) (nummer|nr|number|no|sag|sagen|svar|resultat|item|option|valg) (nummer|nr|number|no) [\\d{1,2}] (${things}) $`,
);

const newest = phrase(`^ ${begins} [den|det|the] [nyeste|seneste|newest|latest|most recent] (${things}) $`);
const oldest = phrase(`^ ${begins} [den|det|the] [ældste|tidligste|oldest|earliest] (${things}) $`);

const one =
  'den|det|dem|sagen|punktet|den sag|det punkt|the one|that one|that|those|the ones|the item|the case|the decision';

/** "den om børnehuse", "the one about care homes"; refuses "sagen for byretten". */
const about = phrase(
  `^ ${begins} [${one}] (der|som|which|that) (handler|handlede|drejer sig|is|var|er) [om|vedrørende|vedr|about|on|regarding|angående] (?=[^ ])`,
);

/** "den fra Syddanmark", "the one from 2023"; refuses "det i planen", which names no place and no time. */
const from = phrase(`^ ${begins} [${one}] (der|som|which) (er|is|was|var) (?=(?:fra|from|i|in|hos|af|of|pa|by) )`);

/** Which of the items shown is meant by what was said; null where none is. */
export function readWish(words: Words): Wish | null {
  const ordinal = ordinals.find(({ pattern }) => findPhrase(words, pattern));
  if (ordinal) return { by: 'place', place: ordinal.place };
  if (findPhrase(words, numbered)) {
    const place = Number(words.findLast((word) => /^\d{1,2}$/u.test(word.key))?.key);
    return place > 0 ? { by: 'place', place } : null;
  }
  if (findPhrase(words, newest)) return { by: 'age', isNewest: true };
  if (findPhrase(words, oldest)) return { by: 'age', isNewest: false };
  const limited = findPhrase(words, from);
  if (limited) return { by: 'limits', words: limited.rest };
  const told = findPhrase(words, about);
  return told ? { by: 'words', words: told.rest } : null;
}
