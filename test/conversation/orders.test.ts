import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { continueConversation } from '../../src/conversation/continue-conversation';
import { orderPhrases } from '../../src/conversation/order-phrases';
import { findPhrase } from '../../src/questions/phrase';
import { splitWords } from '../../src/questions/words';
import { asker, talk, understandsTalks } from './conversation';

test.each(orderPhrases.map(({ takes, refuses, pattern }) => [takes, refuses, pattern] as const))(
  'the beginning that takes "%s" refuses "%s"',
  (takes, refuses, pattern) => {
    expect(findPhrase(splitWords(takes), pattern)).not.toBeNull();
    expect(findPhrase(splitWords(refuses), pattern)).toBeNull();
  },
);

describe('said with nothing before it, on Thursday 12 September 2024', () => {
  test.each([
    ['abonner', 'subscribe'],
    ['Abonnér', 'subscribe'],
    ['tilmeld mig', 'subscribe'],
    ['subscribe', 'en: subscribe'],
    ['abonner på KKR Syddanmark', 'subscribe Syddanmark'],
    ['abonner på K22', 'subscribe Syddanmark'],
    ['jeg vil gerne abonnere på Sjælland og Hovedstaden', 'subscribe Sjælland Hovedstaden'],
    ['abonner på alle fem regioner', 'subscribe Sjælland Syddanmark Hovedstaden Midtjylland Nordjylland'],
    ['subscribe to KKR Midtjylland', 'en: subscribe Midtjylland'],
    ['abonner på referater', 'subscribe minutes'],
    ['abonner på dagsordener og referater fra KKR Sjælland', 'subscribe Sjælland minutes agenda'],
    ['abonner på botilbud', 'follow botilbud'],
    ['abonner på KKR Fyn', 'unclear region'],
    ['subscribe to KKR Fyn', 'en: unclear region'],
    ['abonner på Region Bornholm', 'unclear region'],
    ['følg KKR Jylland', 'unclear region'],
    ['giv mig besked når referatet kommer', 'subscribe minutes'],
    ['Giv mig besked, når referatet fra KKR Sjælland er klar', 'subscribe Sjælland minutes'],
    ['sig til når dagsordenen er ude', 'subscribe agenda'],
    ['sig til når dagsordenen for KKR Nordjylland kommer', 'subscribe Nordjylland agenda'],
    ['let me know when the minutes are out', 'en: subscribe minutes'],
    ['giv mig besked hvis mødet flyttes', 'subscribe change'],
    ['giv besked når der er møde i KKR Syddanmark', 'subscribe Syddanmark reminder'],
    ['giv mig besked om botilbud', 'follow botilbud'],
    ['giv mig besked når der er nyt om botilbud', 'follow botilbud'],
    ['sig til hvis botilbud kommer på dagsordenen', 'follow botilbud'],
    ['let me know if there is news on care homes', 'en: follow care homes'],
    ['påmind mig om næste møde', 'subscribe reminder'],
    ['følg botilbud', 'follow botilbud'],
    ['Følg »unge med autisme«', 'follow unge med autisme'],
    ['kan du følge sagen om vandmiljø?', 'follow vandmiljø'],
    ['hold øje med rammeaftalen', 'follow rammeaftalen'],
    ['hold mig orienteret om FGU', 'follow FGU'],
    ['follow care homes', 'en: follow care homes'],
    ['keep me posted on botilbud', 'en: follow botilbud'],
    ['følg KKR Sjælland', 'subscribe Sjælland'],
    ['følg K17', 'subscribe Sjælland'],
    ['følg', 'unclear subject'],
    ['følg det', 'unclear subject'],
    ['hold op med at følge botilbud', 'unfollow botilbud'],
    ['følg ikke længere botilbud', 'unfollow botilbud'],
    ['unfollow botilbud', 'en: unfollow botilbud'],
    ['stop following care homes', 'en: unfollow care homes'],
    ['hold op med at følge KKR Sjælland', 'unsubscribe Sjælland'],
    ['afmeld', 'stopAll'],
    ['afmeld alt', 'stopAll'],
    ['unsubscribe', 'en: stopAll'],
    ['stop alle beskeder', 'stopAll'],
    ['stop med at sende mig beskeder', 'stopAll'],
    ['ikke flere beskeder, tak', 'stopAll'],
    ['no more messages please', 'en: stopAll'],
    ['afmeld KKR Syddanmark', 'unsubscribe Syddanmark'],
    ['afmeld referater', 'unsubscribe minutes'],
    ['afmeld botilbud', 'unfollow botilbud'],
    ['unsubscribe from KKR Sjælland', 'en: unsubscribe Sjælland'],
    ['mine abonnementer', 'settings'],
    ['vis mine abonnementer', 'settings'],
    ['hvad får jeg besked om?', 'settings'],
    ['hvilke emner følger jeg?', 'settings'],
    ['my subscriptions', 'en: settings'],
    ['what am I following?', 'en: settings'],
    ['pause', 'unclear pause'],
    ['pause til 1. februar', 'pause –2025-02-01'],
    ['pause til den 1. oktober', 'pause –2024-10-01'],
    ['pause til og med fredag', 'pause –2024-09-14'],
    ['sæt beskeder på pause til mandag', 'pause –2024-09-16'],
    ['pause i to uger', 'pause –2024-09-26'],
    ['pause for 3 days', 'en: pause –2024-09-15'],
    ['ingen beskeder i uge 42', 'pause 2024-10-14–2024-10-21'],
    ['ingen beskeder i uge 8', 'pause 2025-02-17–2025-02-24'],
    ['no messages in week 42', 'en: pause 2024-10-14–2024-10-21'],
    ['ingen beskeder i denne uge', 'pause –2024-09-16'],
    ['ingen beskeder i næste uge', 'pause 2024-09-16–2024-09-23'],
    ['ingen beskeder i juli', 'pause 2025-07-01–2025-08-01'],
    ['pause fra 20. december til 3. januar', 'pause 2024-12-20–2025-01-03'],
    ['pause until 1 February', 'en: pause –2025-02-01'],
    ['jeg er på ferie til 1. oktober', 'pause –2024-10-01'],
    ['ophæv pausen', 'resume'],
    ['send beskeder igen', 'resume'],
    ['resume notifications again', 'en: resume'],
    ['påmind mig 3 dage før', 'daysBefore 3'],
    ['påmind mig 3 dage før mødet', 'daysBefore 3'],
    ['påmind mig også 14 dage før', 'daysBefore +14'],
    ['påmind mig om mødet en uge før', 'daysBefore 7'],
    ['påmind mig 14 og 3 dage før', 'daysBefore 14 3'],
    ['påmind mig på dagen', 'daysBefore 0'],
    ['3 dage før i stedet', 'daysBefore 3'],
    ['remind me two days before', 'en: daysBefore 2'],
    ['påmind mig 400 dage før', 'unclear daysBefore'],
    ['kl. 7.30 i stedet', 'timeOfDay 07:30'],
    ['send beskeder kl. 9', 'timeOfDay 09:00'],
    ['send mig beskederne kl. 8.15', 'timeOfDay 08:15'],
    ['at 9:30 instead', 'en: timeOfDay 09:30'],
    ['kl. 23 i stedet', 'unclear timeOfDay'],
    ['slet mine data', 'forgetMe'],
    ['glem mig', 'forgetMe'],
    ['delete my data', 'en: forgetMe'],
    ['kalender', 'calendar'],
    ['kalender for KKR Sjælland', 'calendar KKR Sjælland'],
    ['føj møderne til min kalender', 'calendar'],
    ['my calendar', 'en: calendar'],
    ['ny kalenderadresse', 'calendar new'],
    ['jeg er i K17', 'circle K17'],
    ['jeg er i K17, abonner', 'circle K17 + subscribe'],
    ['Jeg er i K22. Giv mig besked, når referatet kommer', 'circle K22 + subscribe minutes'],
    ['følg botilbud. Hvornår er næste møde?', 'follow botilbud + nextMeeting'],
  ])('"%s": %s', (says, understood) => {
    expect(talk([says])).toEqual([[says, understood]]);
  });
});

describe('after an answer', () => {
  understandsTalks([
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['følg det', 'follow botilbud'],
      ['flere', 'page 2 of decision botilbud'],
    ],
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['hold op med at følge det', 'unfollow botilbud'],
    ],
    [
      ['what was decided on botilbud?', 'en: decision botilbud'],
      ['follow this', 'en: follow botilbud'],
    ],
    [
      ['hvad mener K17 om botilbud', 'statement botilbud, K17'],
      ['følg emnet', 'follow botilbud'],
    ],
    [
      ['punkt 2.1 i KKR Sjælland 19. juni 2024', 'item 2.1, KKR Sjælland, 2024-06-19'],
      ['følg den', 'follow Botilbud til unge med autisme'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['følg takster', 'follow takster'],
      ['og hvad med 2023?', 'subject botilbud, 2023'],
    ],
  ]);
});

describe('a question about a subject is no order', () => {
  test.each([
    'abonnement på tidsskrifter til bibliotekerne',
    'følger KKR sagen om botilbud?',
    'følger kommunerne rammeaftalen',
    'følg op på botilbud',
    'opfølgning på botilbud',
    'følgegruppen for havvind',
    'hvem følger op på takster?',
    'follow-up on care homes',
    'pause i forhandlingerne om takster',
    'pausen i byggeriet af botilbud',
    'hvornår er næste møde?',
    'tell me when the next meeting is',
    'tell me about botilbud',
    'mødekalender for KKR Sjælland',
    'afmeldte Næstved sig?',
    'hvad blev besluttet om påmindelser til borgere?',
    'kun indstillinger',
    'indstillinger om takster',
    'beskeder til borgere i digital post',
    'ingen pladser i uge 42',
    'slet ikke enige om takster',
    'data om botilbud',
    'abonnementsordning for vikarer',
    'hold øje med hvad?',
    'K17 følger udviklingen i botilbud',
    '3 dage før valget',
    'stop',
    'kl. 9.30',
    'kalender over lukkedage i daginstitutioner',
    'hvad følger af aftalen om botilbud',
    'tilmelding til konference om botilbud',
  ])('"%s"', (says) => {
    const [[, understood] = []] = talk([says]);
    expect(understood).not.toMatch(
      /^(?:en: )?(?:subscribe|unsubscribe|follow|unfollow|stopAll|pause|resume|daysBefore|timeOfDay|calendar|settings|forgetMe|unclear)/u,
    );
  });
});

test('none of the judged questions is an order', () => {
  const file = join(__dirname, '..', 'fixtures', 'questions', 'samples.json');
  const questions = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly question: string }[];
  const kinds = questions.map(({ question }) => [question, continueConversation(question, null, asker).kind]);
  expect(kinds.filter(([, kind]) => kind === 'order')).toEqual([]);
});
