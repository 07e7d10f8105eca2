import { wordKeys } from '../danish/word-forms';

/**
 * Words that come along with a subject and are not it: "hvor skal sekretariaterne LIGGE", "hvad er STATUS på …", "noget
 * NYT om …". They help to rank what was found, but an item with them only is no answer.
 */
const lightWords = `
  ligge holde afholde ske få give tage gøre gå komme stå sætte sige mene synes tænke tro vide kende høre se læse finde
  betyde handle gælde omhandle dreje angå foregå foreligge forventes bruge findes hedde lave mangle kunne skulle ville
  sag emne punkt ting spørgsmål svar information oplysning nyt nyhed status sidste seneste næste aktuel
  penge beløb færre stige falde øge mindske flytte søge
  møde dagsorden referat bilag side dokument beslutning beslutte vedtage afgøre behandle drøfte orientere
  koste
  new old good better best bad big large small long short high low main own full whole several various need want
  choose make take use keep help work begin stop become seem expect try look mean say said think believe want wish
  pay receive give given allow affect happen happening change changing do doing people place kind year month week
  day number amount rate level denmark danish zealand area situations issue problem question matter thing things
  money located get got much many about regarding concerning latest recent news meeting minutes agenda item decision discuss happen
`;

const lightKeys = new Set(
  lightWords
    .trim()
    .split(/\s+/u)
    .flatMap((word) => wordKeys(word)),
);

/** True for a folded word that no one asks for by itself. Refuses "mødeform", a subject of its own. */
export function isLightWord(folded: string): boolean {
  return wordKeys(folded).some((key) => lightKeys.has(key));
}
