import { understandsTalks } from './conversation';

describe('the next page is asked for', () => {
  understandsTalks([
    [
      ['botilbud', 'subject botilbud'],
      ['flere', 'page 2 of subject botilbud'],
      ['flere', 'say noMore'],
      ['vis de forrige', 'page 1 of subject botilbud'],
      ['forrige', 'say noPrevious'],
      ['vis igen', 'subject botilbud'],
      ['er det alt?', 'page 2 of subject botilbud'],
    ],
    [
      ['What was decided on botilbud?', 'en: decision botilbud'],
      ['more', 'en: page 2 of decision botilbud'],
      ['show more please', 'en: say noMore'],
      ['previous page', 'en: page 1 of decision botilbud'],
      ['is that all?', 'en: page 2 of decision botilbud'],
    ],
    [
      ['takster', 'subject takster'],
      ['flere', 'say noMore'],
      ['mere', 'item 2.3 KKR Sjælland 2024-06-19'],
    ],
  ]);
});

describe('the rest and a summary are asked for', () => {
  understandsTalks([
    [
      ['botilbud', 'subject botilbud'],
      ['vis alle', 'page 2 of subject botilbud'],
      ['hvad med resten?', 'say noMore'],
      ['opsummer det', 'item 2.1 KKR Midtjylland 2022-06-10'],
      ['i stedet takster', 'subject takster'],
    ],
  ]);
});

describe('an item of the last answer is meant', () => {
  understandsTalks([
    [
      ['botilbud', 'subject botilbud'],
      ['den første', 'item 2.1 KKR Sjælland 2024-06-19'],
      ['nummer 2', 'item 2.2 KKR Sjælland 2024-06-19'],
      ['den sidste', 'item 2.1 KKR Sjælland 2022-09-07'],
      ['flere', 'page 2 of subject botilbud'],
      ['den anden', 'item 2.1 KKR Nordjylland 2021-03-05'],
      ['nr. 7', 'item 2.1 KKR Nordjylland 2021-03-05'],
      ['nummer 9', 'say noSuchItem'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['den fra Syddanmark', 'item 2.1 KKR Syddanmark 2023-11-21'],
      ['den fra Sjælland', 'subject botilbud, KKR Sjælland'],
      ['den om børnehuse', 'item 2.2 KKR Sjælland 2024-06-19'],
      ['den om lånepuljen', 'subject lånepuljen, KKR Sjælland'],
      ['den om flygtninge', 'subject flygtninge, KKR Sjælland'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['den nyeste', 'item 2.1 KKR Sjælland 2024-06-19'],
      ['den ældste', 'item 2.1 KKR Nordjylland 2021-03-05'],
      ['2', 'item 2.2 KKR Sjælland 2024-06-19'],
      ['fortæl mere om den tredje', 'item 2.1 KKR Syddanmark 2023-11-21'],
    ],
    [
      ['What was decided on botilbud?', 'en: decision botilbud'],
      ['the second one', 'en: item 2.2 KKR Sjælland 2024-06-19'],
      ['the last one', 'en: item 2.1 KKR Sjælland 2022-09-07'],
      ['the one from Southern Denmark', 'en: item 2.1 KKR Syddanmark 2023-11-21'],
      ['the one from 2021', 'en: item 2.1 KKR Nordjylland 2021-03-05'],
      ['number 20', 'en: say noSuchItem'],
    ],
    [
      ['KKR Sjælland', 'meeting, KKR Sjælland, latest'],
      ['nummer 2', 'item 2.2 KKR Sjælland 2024-06-19'],
      ['punkt 2.3', 'item 2.3 KKR Sjælland 2024-06-19'],
      ['den om børnehuse', 'item 2.2 KKR Sjælland 2024-06-19'],
    ],
    [
      ['Historik for botilbud', 'history botilbud'],
      ['den første', 'item 2.1 KKR Sjælland 2024-06-19'],
      ['og i Syddanmark?', 'history botilbud, KKR Syddanmark'],
    ],
  ]);
});

describe('more is asked of an item', () => {
  understandsTalks([
    [
      ['botilbud', 'subject botilbud'],
      ['den fra Syddanmark', 'item 2.1 KKR Syddanmark 2023-11-21'],
      ['hvad var indstillingen?', 'recommendation item 2.1 KKR Syddanmark 2023-11-21'],
      ['hvad sagde K22?', 'statements K22 item 2.1 KKR Syddanmark 2023-11-21'],
      ['hvad blev besluttet?', 'item 2.1 KKR Syddanmark 2023-11-21'],
      ['hvad skete der siden?', 'history Botilbudskapacitet og lånepulje'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['den fra Nordjylland', 'item 2.1 KKR Nordjylland 2021-03-05'],
      ['vis hele mødet', 'meeting, KKR Nordjylland, 2021-03-05'],
      ['hvor står det?', 'item 2.1 KKR Nordjylland 2021-03-05'],
      ['mødet før', 'meeting, KKR Nordjylland, /2021-03-04, latest'],
    ],
    [
      ['What was decided on botilbud?', 'en: decision botilbud'],
      ['the first one', 'en: item 2.1 KKR Sjælland 2024-06-19'],
      ['what was the recommendation?', 'en: recommendation item 2.1 KKR Sjælland 2024-06-19'],
      ['what did K17 say?', 'en: statements K17 item 2.1 KKR Sjælland 2024-06-19'],
      ['what happened since then?', 'en: history Botilbud til unge med autisme'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['hvad skete der siden?', 'history botilbud'],
      ['vis indstillingen', 'recommendation item 2.1 KKR Sjælland 2024-06-19'],
    ],
    [
      ['Hvad blev besluttet om takster?', 'decision takster'],
      ['hvad sagde K17 om det?', 'statements K17 item 2.3 KKR Sjælland 2024-06-19'],
      ['hvad handler den om?', 'item 2.3 KKR Sjælland 2024-06-19'],
      ['og hvad skete der så?', 'history Takster i kollektiv trafik'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['nej, kun i Syddanmark', 'subject botilbud, KKR Syddanmark'],
      ['ja, vis flere', 'say noMore'],
      ['ja tak', 'smallTalk thanks'],
      ['uden år', 'subject botilbud, KKR Syddanmark'],
      ['hvad er historikken?', 'history Botilbudskapacitet og lånepulje'],
      ['hvem deltog?', 'meeting attendance, KKR Syddanmark, 2023-11-21'],
      ['den i Hovedstaden', 'meeting attendance, KKR Hovedstaden, latest'],
      ['og hvad sagde K29?', 'statements K29 item 2.1 KKR Hovedstaden 2023-09-08'],
      ['hvad sagde kommunaldirektørerne?', 'statements item 2.1 KKR Hovedstaden 2023-09-08'],
      ['hvad indstilles der?', 'recommendation item 2.1 KKR Hovedstaden 2023-09-08'],
    ],
    [
      ['punkt 2.2 i KKR Sjælland 19. juni 2024', 'item 2.2, KKR Sjælland, 2024-06-19'],
      ['hvad var indstillingen', 'recommendation item 2.2 KKR Sjælland 2024-06-19'],
      ['og punkt 2.3?', 'item 2.3, KKR Sjælland, 2024-06-19'],
      ['hvem var med på mødet?', 'meeting attendance, KKR Sjælland, 2024-06-19'],
      ['vis hele mødet', 'meeting, KKR Sjælland, 2024-06-19'],
    ],
  ]);
});

describe('after an item the list is still spoken of', () => {
  understandsTalks([
    [
      ['botilbud', 'subject botilbud'],
      ['den første', 'item 2.1 KKR Sjælland 2024-06-19'],
      ['og hvad med 2023?', 'subject botilbud, 2023'],
    ],
  ]);
});
