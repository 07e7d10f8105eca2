import { newsKinds } from '../../src/questions/news-choices';
import { texts } from '../../src/texts/texts';

const { da, en } = { da: texts.da.news, en: texts.en.news };

test.each([
  [[7, 1], '7 dage og 1 dag før', '7 days and 1 day before'],
  [[0], 'på dagen', 'on the day'],
  [[7, 0], '7 dage før og på dagen', '7 days before and on the day'],
])('the notice of %j days', (days, danish, english) => {
  expect(da.notice(days)).toBe(danish);
  expect(en.notice(days)).toBe(english);
});

test.each([
  [7, 'Møde om 7 dage', 'Meeting in 7 days'],
  [1, 'Møde i morgen', 'Meeting tomorrow'],
  [0, 'Møde i dag', 'Meeting today'],
])('a meeting in %d days', (days, danish, english) => {
  expect([da.reminder(days), en.reminder(days)]).toEqual([danish, english]);
});

test('what is heard of, and when, is one sentence each', () => {
  const when = { daysBefore: [7, 0], timeOfDay: '07:30' };
  expect(da.done.subscribed(['KKR Sjælland', 'KKR Syddanmark'], newsKinds, when, '2026-12-04')).toEqual({
    heading: 'Der kommer nu besked om KKR Sjælland og KKR Syddanmark',
    text:
      'Det gælder påmindelser 7 dage før og på dagen, dagsordener, referater, fulgte emner og flyttede eller aflyste ' +
      'møder. Beskeder kommer kl. 7.30 på hverdage. Næste møde er fredag den 4. december 2026. ' +
      'Skriv »mine abonnementer« for at ændre det, eller »afmeld« for at stoppe.',
  });
  expect(en.done.subscribed(['KKR Sjælland'], ['minutes'], when, null).text).toBe(
    'That covers minutes. Messages come at 7:30 on working days. ' +
      'Write “my subscriptions” to change it, or “unsubscribe” to stop.',
  );
});

test('a group is spoken to as several', () => {
  expect(da.why.subject('botilbud', 'person')).toBe('Du får beskeden, fordi du følger »botilbud«.');
  expect(da.why.subject('botilbud', 'group')).toBe('I får beskeden, fordi I følger »botilbud«.');
});

test('what was removed of a person is counted', () => {
  const none = { settings: 0, subjects: 0, notifications: 0, calendarKeys: 0 };
  expect(da.done.forgotten(none).text).toContain('Der var ikke gemt andet end denne samtale.');
  expect(da.done.forgotten({ settings: 2, subjects: 2, notifications: 1, calendarKeys: 1 }).text).toContain(
    'Slettet: dine valg, 2 emner, du fulgte, 1 besked på listen og din kalenderadresse.',
  );
  expect(en.done.forgotten({ ...none, subjects: 1 }).text).toContain('Deleted: 1 subject you followed.');
});

test('no text of news that is made of parts is left empty or has two spaces', () => {
  const made = [da, en].flatMap(({ done, why }) => [
    done.paused(null, '2027-02-01').text,
    done.paused('2026-12-21', '2026-12-28').text,
    done.unsubscribed(['x'], []).text,
    done.followed('x', true).text,
    done.unfollowed('x', false).text,
    ...newsKinds.map((kind) => why[kind]('x', 'group')),
  ]);
  expect(made.filter((text) => text.trim() === '' || /\s{2}|undefined/u.test(text))).toEqual([]);
});
