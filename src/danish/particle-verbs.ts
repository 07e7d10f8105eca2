import { knownBasicForms } from './basic-forms';

/**
 * Particles that make one word with a verb and mean the same apart: "lægge ned", "nedlægge". Left out are those that mean
 * another thing apart: "stå for" is not "forstå", "stå på" is not "påstå".
 */
const particles: ReadonlySet<string> = new Set('af fra frem ind ned op sammen til tilbage ud'.split(' '));

/** "frafalde" for "falder fra", folded words; null where no dictionary has the one word. */
export function joinParticle(verb: string, particle: string): string | null {
  if (!particles.has(particle)) return null;
  for (const { lemma, wordClass } of knownBasicForms(verb)) {
    const joined = particle + lemma;
    if (wordClass === 'verb' && knownBasicForms(joined).some((form) => form.wordClass === 'verb')) return joined;
  }
  return null;
}
