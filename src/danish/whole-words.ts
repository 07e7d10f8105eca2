import { wordKeys } from './word-forms';

/** Words that read like two others by chance, or whose parts say nothing of what they mean: never cut. */
const wholeWords = new Set(
  `alternativ animation årsag praktisk juridisk statslig assistent ansvarlig administrativ anliggende arbejdsom arkitekt artikel billede borgmester budget biograf biografi biolog biologi biologisk bogstav bæredygtig bæredygtighed centrum dagsorden demografisk eksempelvis enkeltvis faglighed frivillig frivillighed hovedstad hypotese infrastruktur kombination landbrug logistik parameter teknologi værktøj netværk deltager demokrati direktør element elleve formand forpligtelse
  fremtid generation grundlag kapacitet kommission kommune kompetence koordinator kultur kvalitet ligestilling mandat medarbejder
  medlem mulighed myndighed område organisation parlament parti patient person portal program projekt protokol rapport
  ressource resultat samarbejde situation standpunkt strategi struktur synspunkt særdeles særskilt platform regnskab supervision teknologisk temperatur tidspunkt tilstand tilstedeværelse transport turisme vestsjælland virkelighed udgangspunkt virksomhed`
    .trim()
    .split(/\s+/u),
);

/** True for a folded word, in any of its forms, that is never cut. */
export function isWhole(folded: string): boolean {
  return wholeWords.has(folded) || wordKeys(folded).some((key) => wholeWords.has(key));
}
