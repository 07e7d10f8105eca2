import type { CaseType } from './meeting';

interface CaseTypeRecogniser {
  readonly caseType: CaseType;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Prefixes of a title. A blank may have slipped into the word: "Beslutnings sag:". */
export const caseTypeRecognisers: readonly CaseTypeRecogniser[] = [
  {
    caseType: 'theme',
    pattern: /^temadrøftelse(?:r)?\s*[:–-]\s*/iu,
    takes: 'Temadrøftelse: Fremtidens havne',
    refuses: 'Temadrøftelser',
  },
  {
    caseType: 'decision',
    pattern: /^beslutnings\s?sag(?:er)?\s*[:–-]\s*/iu,
    takes: 'Beslutnings sag: Ny vej',
    refuses: 'Beslutningssager',
  },
  {
    caseType: 'information',
    pattern: /^orienterings\s?sag(?:er)?\s*[:–-]\s*/iu,
    takes: 'Orienteringssag: Budget',
    refuses: 'Orientering om budget',
  },
  {
    caseType: 'appointment',
    pattern: /^udpegnings\s?sag(?:er)?\s*[:–-]\s*/iu,
    takes: 'Udpegnings sag: Råd',
    refuses: 'Udpegning af medlem',
  },
  {
    caseType: 'announcement',
    pattern: /^meddelelses?(?:r|sag(?:er)?)?\s*[:–-]\s*/iu,
    takes: 'Meddelelse: Ny direktør',
    refuses: 'Meddelelser fra formandskabet',
  },
];

/** The title without its prefix, and what the prefix says. */
export function splitCaseType(title: string): { title: string; caseType: CaseType | null } {
  for (const { caseType, pattern } of caseTypeRecognisers) {
    const rest = title.replace(pattern, '');
    if (rest !== title && rest !== '') return { title: rest, caseType };
  }
  return { title, caseType: null };
}
