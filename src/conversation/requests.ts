import type { Circle } from '../meetings/meeting';
import { findCircle, regionOfBody, regionOfMunicipality } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import { findPhrase, phrase, type Phrase } from '../questions/phrase';
import { findMunicipalityNamed } from '../questions/places';
import type { Language } from '../questions/question';
import { readLimits } from '../questions/read-limits';
import type { Words } from '../questions/words';

const danish = 'dansk|danish';
const english = 'engelsk|english';
const begins =
  '(og|men|and|but|now|nu) (kan|vil|må|can|could|please|may|will|let|lad) (du|jeg|vi|i|you|we|us|os) (godt|lige|gerne|please) (svare|få|have|skrive|skifte|tale|vise|gentage|answer|reply|switch|write|speak|get|change|have|show|say|svar|skriv|skift|vis|sig|oversæt|translate) (mig|me|us|os|det|den|svaret|it|that|this|the answer|answers|sprog|language) (over|back|tilbage)';
const ends = '(instead|i stedet|from now on|fremover|herfra|igen|again|i stedet for engelsk|tak|please)';

/** "in English please", "svar på dansk"; refuses "undervisning på engelsk", which is about something. */
const languagePhrases = [
  { language: 'da', pattern: phrase(`^ ${begins} (på|in|to|til|as) [${danish}] ${ends} $`) },
  { language: 'en', pattern: phrase(`^ ${begins} (på|in|to|til|as) [${english}] ${ends} $`) },
] as const satisfies readonly { language: Language; pattern: Phrase }[];

/** The language that answers are asked for in; null where no language is all that is said. */
export function readLanguageWish(words: Words): Language | null {
  return languagePhrases.find(({ pattern }) => findPhrase(words, pattern))?.language ?? null;
}

/** "… på engelsk, tak": at the end of a question. Refuses "… undervisning på engelsk". */
const languageAtEnd = [
  { language: 'da', pattern: phrase('[på dansk|in danish] [tak|please|thanks] $') },
  { language: 'en', pattern: phrase('[på engelsk|in english] [tak|please|thanks] $') },
] as const satisfies readonly { language: Language; pattern: Phrase }[];

export function readLanguageAtEnd(words: Words): Language | null {
  return languageAtEnd.find(({ pattern }) => findPhrase(words, pattern))?.language ?? null;
}

/** "jeg er i K22", "I work in Vordingborg"; what follows must name a circle, a region or a municipality. */
const isIn = phrase(
  "^ (hej|og|for|and) [jeg er|jeg sidder|jeg arbejder|jeg kommer|jeg hører til|jeg er med|jeg er medlem|jeg er kommunaldirektør|jeg er direktør|jeg bor|min kreds er|min region er|vi er|vi hører til|vores kreds er|i'm|i am|im|my circle is|my region is|we are|we're|i belong to|i work|i come|i'm a chief executive|sæt min kreds til|husk at jeg er|set my circle to|remember that i am] (selv|også|also|with) (med|medlem|member|kommunaldirektør|chief executive) (i|fra|hos|af|in|from|of|for|at) (kredsen|the|circle) … $",
);

const forget = phrase('^ [glem|slet|fjern|nulstil|forget|remove|delete|clear] [min|my] [kreds|region|circle] $');

/** Words in which a person names where they are: "K22", "Region Syddanmark", "Høje Taastrup Kommune". */
const longestPlace = 4;

/** The circle that a person says to be of; null inside for "glem min kreds", and null where nothing of it is said. */
export function readOwnCircle(words: Words, asker: Asker): { readonly circle: Circle | null } | null {
  if (findPhrase(words, forget)) return { circle: null };
  const place = findPhrase(words, isIn)?.rest;
  if (!place || place.length > longestPlace) return null;
  const circle = circleOf(place, asker);
  return circle && { circle };
}

function circleOf(place: Words, asker: Asker): Circle | null {
  const [first] = place;
  const named = place.length === 1 && first ? findCircle(first.key) : null;
  if (named) return named;
  const { filters } = readLimits([{ text: 'i', key: 'i' }, ...place], asker);
  const [body] = filters.bodies;
  if (body !== undefined) return regionOfBody(body)?.circle ?? null;
  const municipality = findMunicipalityNamed(place);
  return municipality === null ? null : (regionOfMunicipality(municipality)?.circle ?? null);
}
