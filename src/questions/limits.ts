import type { Filters } from './question';
import { findPhrase, phrase, type Phrase } from './phrase';
import type { Words } from './words';

export const meeting =
  'møde|mødet|møder|møderne|mødets|kkr-møde|kkr-mødet|kkr-møder|kkr-møderne|kkrmøde|kkrmødet|kkrmøder|meeting|meetings|dagsmøde';

const lastWord = 'sidste|seneste|nyeste|forrige|last|latest|previous|most recent';

/** "på sidste møde"; refuses "sidste års møder" and "seneste udgave". */
const latestPhrases = [
  phrase('^ [hvornår mødtes|hvornår sås|when did] [vi|i|de|kkr|we|they] (last) [sidst|senest|sidste gang|meet|last]'),
  phrase(`(siden|på|ved|i|fra|til|at|from|in|of|for|under|since) (det|the|vores|our) [${lastWord}] (kkr) [${meeting}]`),
  phrase('(siden|fra) [sidst|sidste gang|last time] $'),
  phrase('(på) [mødet sidst|møde sidst]'),
  phrase(`^ [hvad] [blev|besluttede|skete|vedtog|drøftede] (vi|der|de|man|i) [sidst|sidste gang]`),
  phrase(
    '^ [hvad|what|who|hvem] … [sidst|sidste gang|last time] (?=(?:om|ang|angående|vedr|vedrørende|about|on|regarding) )',
  ),
] as const;

/** "seneste referat": the paper stays among the words, for it says that a meeting is asked for. */
const latestPaper = phrase(
  `(det|den|the) [${lastWord}] (kkr) (?=(?:referat|referatet|dagsorden|dagsordenen|minutes|agenda) )`,
);

export function findLatest(words: Words): { readonly latest: boolean; readonly rest: Words } {
  for (const pattern of [...latestPhrases, latestPaper]) {
    const found = findPhrase(words, pattern);
    if (found) return { latest: true, rest: found.rest };
  }
  return { latest: false, rest: words };
}

interface StatusPhrase {
  readonly status: NonNullable<Filters['status']>;
  readonly pattern: Phrase;
}

/** "kun besluttede punkter" and "endnu ikke besluttet"; refuses "kun kommuner" and "blev det ikke godkendt". */
const statusPhrases: readonly StatusPhrase[] = [
  {
    status: 'recommended',
    pattern: phrase(
      '[hvad|som|der|what] (der|som) [er|is] (endnu|not) [ikke|not|yet] (endnu|yet) (blevet|been) [besluttet|vedtaget|afgjort|godkendt|decided]',
    ),
  },
  {
    status: 'recommended',
    pattern: phrase(
      '(men|but|der|er|and|og) [endnu ikke|ikke endnu|not yet|ikke er|ikke] (blevet|been) [besluttet|vedtaget|afgjort|decided|besluttede] (endnu|yet)',
    ),
  },
  { status: 'recommended', pattern: phrase('[not decided|undecided|uafgjorte|ubesluttede] (yet)') },
  {
    status: 'recommended',
    pattern: phrase(
      '[kun|only|just|udelukkende] (de) [indstillinger|indstilling|indstillingen|indstillede|anbefalinger|anbefalede|recommended|recommendations|indstillet] (punkter|sager|items)',
    ),
  },
  { status: 'recommended', pattern: phrase('[recommended|indstillinger] [only]') },
  {
    status: 'recommended',
    pattern: phrase(
      '(men|but) (der|som|de|that|which) (er|blev|are|is|were) [kun|only] (er|blev|are) (blevet|been) [indstillet|anbefalet|foreslået|recommended|proposed] (endnu|yet) (?!(?:til|som|af|by|to) )',
    ),
  },
  {
    status: 'decided',
    pattern: phrase(
      '(men|but) [der er|som er|der blev|that is|that are|which is|which are|that were] (faktisk|endeligt|rent faktisk|actually) [besluttet|vedtaget|godkendt|decided|approved] $',
    ),
  },
  {
    status: 'decided',
    pattern: phrase(
      '[kun|only|just|udelukkende] (de|det) (der er|som er|the|what was|hvad der er|hvad der blev) [besluttede|besluttet|beslutninger|beslutningen|vedtagne|vedtaget|godkendte|afgjorte|decided|decisions|endelige beslutninger] (punkter|sager|items|cases|beslutninger)',
    ),
  },
  { status: 'decided', pattern: phrase('[decided|decisions|beslutninger|besluttede] [only]') },
];

export function findStatus(words: Words): { readonly status: Filters['status']; readonly rest: Words } {
  for (const { status, pattern } of statusPhrases) {
    const found = findPhrase(words, pattern);
    if (found) return { status, rest: found.rest };
  }
  return { status: null, rest: words };
}
