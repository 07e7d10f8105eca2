import { cardText } from '../../src/cards/card-text';
import type { Card } from '../../src/cards/card';
import { channel, group } from './activities';
import { keepBotAtWork } from './bot-at-work';
import { actionsOf } from '../cards/card-walk';
import { meetNewcomer, replacementIn } from './newcomer';

const bot = keepBotAtWork();

const newcomer = (name?: string) => meetNewcomer(bot, name);
const lastCard = (): Card => {
  const card = bot.connector.cards().at(-1);
  if (!card) throw new Error('No card was sent.');
  return card;
};
const lastText = () => cardText(lastCard().body);
const lastButtons = () => actionsOf(lastCard()).map(({ title }) => title);

const defaults = {
  kinds: ['reminder', 'agenda', 'minutes', 'subject', 'change'],
  daysBefore: [7, 1],
  timeOfDay: '08:00',
  language: 'da',
};

describe('the app installed in a personal chat', () => {
  test('asks one question below the welcome, however often the installation is announced', async () => {
    const person = newcomer();
    await person.install();
    await person.install();
    expect(bot.connector.cards()).toHaveLength(2);
    expect(lastText()).toContain('Hvilken kreds hører du til?');
    expect(actionsOf(lastCard())).toHaveLength(5);
  });

  test('subscribes to the council of the circle that is tapped, and says so with the way to change or stop it', async () => {
    const person = newcomer();
    const card = replacementIn(await person.press({ verb: 'chooseCircle', circle: 'K22', language: 'da' }));
    expect(cardText(card.body)).toContain('Der kommer nu besked om KKR Syddanmark');
    expect(actionsOf(card).map(({ title }) => title)).toEqual(['Tilpas beskeder', 'Stop alle beskeder']);
    expect(await person.subscription()).toMatchObject({ bodies: ['KKR Syddanmark'], ...defaults });
  });

  test('moves to the other council where another circle is tapped, and knows "vores møde" by it', async () => {
    const person = newcomer();
    await person.press({ verb: 'chooseCircle', circle: 'K22', language: 'da' });
    await person.press({ verb: 'chooseCircle', circle: 'K17', language: 'da' });
    expect(await person.subscription()).toMatchObject({ bodies: ['KKR Sjælland'] });
    await person.say('Hvornår er vores næste møde?');
    expect(bot.asked.at(-1)?.question.filters.bodies).toEqual(['KKR Sjælland']);
  });

  test('asks nothing of somebody who subscribes already', async () => {
    const person = newcomer();
    await person.say('abonner på KKR Sjælland');
    bot.connector.calls.length = 0;
    await person.install();
    expect(bot.connector.cards()).toHaveLength(1);
  });
});

describe('what is written', () => {
  test.each<[readonly string[], string, object | null]>([
    [
      ['abonner på KKR Syddanmark'],
      'Der kommer nu besked om KKR Syddanmark',
      { bodies: ['KKR Syddanmark'], ...defaults },
    ],
    [['jeg er i K17', 'abonner'], 'Der kommer nu besked om KKR Sjælland', { bodies: ['KKR Sjælland'] }],
    [['abonner'], 'Hvilken kreds hører du til?', null],
    [['abonner på KKR Fyn'], 'De fem er KKR Hovedstaden', null],
    [['jeg er i K17', 'giv mig besked når referatet kommer'], 'referater', { kinds: ['minutes'] }],
    [['følg botilbud'], 'Emnet følges nu', { subjects: [expect.objectContaining({ text: 'botilbud' })], bodies: [] }],
    [['følg botilbud', 'følg Botilbud'], 'Emnet følges allerede', {}],
    [['følg botilbud', 'hold op med at følge botilbud'], 'Emnet følges ikke længere', null],
    [['hold op med at følge botilbud'], 'Emnet følges ikke', null],
    [['Hvad blev besluttet om botilbud?', 'følg det'], 'Emnet følges nu', { subjects: [{}] }],
    [['abonner på KKR Sjælland', 'afmeld'], 'Der kommer ikke flere beskeder', null],
    [['afmeld'], 'Der er ikke noget at stoppe', null],
    [['abonner på K17 og K22', 'afmeld KKR Sjælland'], 'KKR Syddanmark', { bodies: ['KKR Syddanmark'] }],
    [
      ['abonner på K17', 'afmeld referater'],
      'Der kommer ikke længere besked om referater',
      { kinds: ['reminder', 'agenda', 'subject', 'change'] },
    ],
    [['abonner på K17', 'pause til 1. februar'], 'mandag den 1. februar 2027', { pausedUntil: '2027-02-01' }],
    [
      ['abonner på K17', 'ingen beskeder i uge 2'],
      'Pausen begynder mandag den 11. januar 2027',
      { pausedFrom: '2027-01-11', pausedUntil: '2027-01-18' },
    ],
    [['abonner på K17', 'pause til 1. februar', 'ophæv pausen'], 'Pausen er slut', { pausedUntil: null }],
    [['pause til 1. februar'], 'Der er ingen beskeder at ændre', null],
    [['abonner på K17', 'påmind mig 3 dage før'], '3 dage før', { daysBefore: [3] }],
    [['abonner på K17', 'påmind mig også 14 dage før'], '14 dage, 7 dage og 1 dag før', { daysBefore: [14, 7, 1] }],
    [['jeg er i K17', 'påmind mig 3 dage før'], 'KKR Sjælland', { daysBefore: [3], kinds: ['reminder'] }],
    [['abonner på K17', 'kl. 7.30 i stedet'], 'kl. 7.30', { timeOfDay: '07:30' }],
    [['abonner på K17', 'kl. 23 i stedet'], 'mellem kl. 7.00 og kl. 16.30', { timeOfDay: '08:00' }],
    [['abonner på K17', 'in English please'], '', { language: 'en' }],
    [['jeg er i K17', 'abonner', 'jeg er i K22'], '', { bodies: ['KKR Syddanmark'] }],
    [['jeg er i K17, abonner'], 'Der kommer nu besked om KKR Sjælland', { bodies: ['KKR Sjælland'] }],
    [['kalender'], 'Kalenderen er ikke slået til her', null],
    [['mine abonnementer'], 'Der kommer ingen beskeder nu', null],
    [['abonner på K17', 'mine abonnementer'], 'Møder i: KKR Sjælland', {}],
  ])('%j', async (says, answer, kept) => {
    const person = newcomer();
    for (const text of says) await person.say(text);
    expect(lastText()).toContain(answer);
    const subscription = await person.subscription();
    if (kept === null) expect(subscription).toBeNull();
    else expect(subscription).toMatchObject(kept);
  });

  test('in English is answered in English, and the news come in English', async () => {
    const person = newcomer();
    await person.say('subscribe to KKR Sjælland', { locale: 'en-GB' });
    expect(lastText()).toContain('You will now hear about KKR Sjælland');
    expect(await person.subscription()).toMatchObject({ language: 'en' });
  });
});

describe('the settings card', () => {
  const saved = {
    verb: 'saveSettings',
    language: 'da',
    shown: ['botilbud', 'takster'],
    circle: 'K19',
    bodies: 'KKR Midtjylland,KKR Sjælland',
    kinds: 'reminder,subject',
    daysBefore: '3,14',
    timeOfDay: '09:00',
    newsLanguage: 'en',
    pausedUntil: '2027-02-01',
    subjects: '1',
  };

  test('is shown by a button and saved with one', async () => {
    const person = newcomer();
    await person.say('følg botilbud');
    await person.say('følg takster');
    await person.press({ verb: 'settings', language: 'da' });
    expect(lastButtons()).toEqual(['Gem', 'Kalender', 'Stop alle beskeder', 'Slet mine data']);
    const card = replacementIn(await person.press(saved));
    expect(cardText(card.body)).toContain('Valgene er gemt');
    expect(await person.subscription()).toMatchObject({
      bodies: ['KKR Midtjylland', 'KKR Sjælland'],
      kinds: ['reminder', 'subject'],
      daysBefore: [14, 3],
      timeOfDay: '09:00',
      language: 'en',
      pausedUntil: '2027-02-01',
      subjects: [{ text: 'takster' }],
    });
  });

  test('with nothing ticked says that nothing will come', async () => {
    const person = newcomer();
    const { bodies: _bodies, kinds: _kinds, ...rest } = saved;
    const card = replacementIn(await person.press({ ...rest, shown: [], subjects: '' }));
    expect(cardText(card.body)).toContain('Der kommer ingen beskeder nu');
  });

  test.each([
    ['a body that is none', { bodies: 'KKR Fyn' }],
    ['a kind that is none', { kinds: 'gossip' }],
    ['a time at night', { timeOfDay: '03:00' }],
    ['a time that is none', { timeOfDay: '8' }],
    ['too long a notice', { daysBefore: '4000' }],
    ['a circle that is none', { circle: 'K18' }],
    ['a day that is none', { pausedUntil: 'i morgen' }],
    ['no fields at all', { timeOfDay: undefined, newsLanguage: undefined }],
  ])('with %s changes nothing', async (_name, tampered) => {
    const person = newcomer();
    await person.say('abonner på KKR Nordjylland');
    const before = await person.subscription();
    await person.press({ ...saved, ...tampered });
    expect(lastText()).toContain('Valgene er ikke gemt');
    expect(await person.subscription()).toEqual(before);
  });
});

describe('a button on a notification', () => {
  test.each([
    [{ kind: 'minutes', subject: null }, 'Der kommer ikke længere besked om referater'],
    [{ kind: null, subject: 'botilbud' }, 'Emnet følges ikke længere'],
    [{ kind: null, subject: null }, 'Der kommer ikke flere beskeder'],
  ])('%j stops just that', async (data, answer) => {
    const person = newcomer();
    await person.say('abonner på KKR Sjælland');
    await person.say('følg botilbud');
    const reply = await person.press({ verb: 'stop', language: 'da', ...data });
    expect(reply.status).toBe(200);
    expect(lastText()).toContain(answer);
    const subscription = await person.subscription();
    expect(subscription?.kinds.includes('minutes') ?? false).toBe(data.subject === 'botilbud');
    expect(subscription?.subjects.length ?? 0).toBe(data.kind === 'minutes' ? 1 : 0);
  });

  test('that is pressed twice says that there is nothing left to stop', async () => {
    const person = newcomer();
    await person.say('abonner på KKR Sjælland');
    const stop = { verb: 'stop', kind: null, subject: null, language: 'da' };
    await person.press(stop);
    await person.press(stop);
    expect(lastText()).toContain('Der er ikke noget at stoppe');
  });

  test('"Følg emnet" follows', async () => {
    const person = newcomer();
    await person.press({ verb: 'follow', subject: '[x](y) & *æbler*', language: 'da' });
    expect(await person.subscription()).toMatchObject({ subjects: [{ text: '[x](y) & *æbler*' }] });
  });

  test.each([
    { verb: 'stop', kind: 'gossip', subject: null, language: 'da' },
    { verb: 'follow', subject: '', language: 'da' },
    { verb: 'follow', subject: 'æ'.repeat(81), language: 'da' },
    { verb: 'chooseCircle', circle: 'K18', language: 'da' },
    { verb: 'saveSettings', language: 'da', shown: 'alt' },
    { verb: 'forget', language: 'da' },
    { verb: 'calendar', isNew: 'ja', language: 'da' },
  ])('with data that no card holds is refused: %j', async (data) => {
    const person = newcomer();
    await person.press(data);
    expect(lastText()).toContain('Knappen kan ikke bruges');
    expect(await person.subscription()).toBeNull();
  });
});

describe('in a group', () => {
  test.each([
    ['group chat', group, '19:group'],
    ['channel', channel, '19:channel'],
  ])('the subscription belongs to the %s: one orders, another stops', async (_name, conversation, id) => {
    const [ida, bo] = [newcomer('ida'), newcomer('bo')];
    await ida.say('<at>KKR-bot</at> abonner på KKR Sjælland', { conversation });
    expect(await bot.store.subscriptions.read(id)).toMatchObject({ bodies: ['KKR Sjælland'] });
    expect(await ida.subscription()).toBeNull();
    await bo.press({ verb: 'settings', language: 'da' }, { conversation });
    expect(lastText()).toContain('Valgene gælder for alle her, og alle her kan ændre dem.');
    expect(lastButtons()).not.toContain('Slet mine data');
    await bo.press({ verb: 'stop', kind: null, subject: null, language: 'da' }, { conversation });
    expect(await bot.store.subscriptions.read(id)).toBeNull();
  });

  test('the circle of one person is no matter of the group', async () => {
    const ida = newcomer('ida');
    await ida.say('<at>KKR-bot</at> abonner på KKR Sjælland', { conversation: group });
    await ida.say('<at>KKR-bot</at> jeg er i K22', { conversation: group });
    expect(await bot.store.subscriptions.read('19:group')).toMatchObject({ bodies: ['KKR Sjælland'] });
  });
});

describe('"slet mine data"', () => {
  test('asks first, then removes everything and says what that was', async () => {
    const person = newcomer();
    await person.say('jeg er i K17, abonner');
    await person.say('følg botilbud');
    await person.say('slet mine data');
    expect(lastButtons()).toEqual(['Ja, slet mine data', 'Nej, behold dem']);
    expect(await person.subscription()).not.toBeNull();
    const card = replacementIn(await person.press({ verb: 'forget', agreed: true, language: 'da' }));
    expect(cardText(card.body)).toContain('Slettet: dine valg og 1 emne, du fulgte.');
    expect(await person.subscription()).toBeNull();
    expect(await bot.store.targets.find(person.id)).toBeNull();
  });

  test('is left alone by whoever says no, and says so where nothing was kept', async () => {
    const person = newcomer();
    await person.say('abonner på KKR Sjælland');
    const kept = replacementIn(await person.press({ verb: 'forget', agreed: false, language: 'da' }));
    expect(cardText(kept.body)).toContain('Intet er slettet');
    expect(await person.subscription()).not.toBeNull();
    const stranger = newcomer();
    const empty = replacementIn(await stranger.press({ verb: 'forget', agreed: true, language: 'da' }));
    expect(cardText(empty.body)).toContain('Der var ikke gemt andet end denne samtale.');
  });
});
