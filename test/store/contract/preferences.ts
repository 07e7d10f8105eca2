import { days, later, start } from './clock';
import type { Opened } from './store-under-test';

export function describePreferences(opened: () => Opened): void {
  test('a person who has chosen nothing has no preference', async () => {
    expect(await opened().store.preferences.read('p')).toEqual({ language: null, circle: null });
  });

  test('choices add up, change and are taken back, each by itself', async () => {
    const { preferences } = opened().store;
    await preferences.change('p', { language: 'en' });
    await preferences.change('p', { circle: 'K17' });
    expect(await preferences.read('p')).toEqual({ language: 'en', circle: 'K17' });
    await preferences.change('p', { language: null, circle: 'K22' });
    expect(await preferences.read('p')).toEqual({ language: null, circle: 'K22' });
    expect(await preferences.read('q')).toEqual({ language: null, circle: null });
  });

  test.each(['29:1bSnHZ7Js2STWrgk6ScEErLk', "'; drop table preferences; --", 'æøå 🙂', 'x'.repeat(2000), ''])(
    'a person may be named %p',
    async (person) => {
      await opened().store.preferences.change(person, { circle: 'K29' });
      expect(await opened().store.preferences.read(person)).toEqual({ language: null, circle: 'K29' });
    },
  );

  test('a change of nothing changes nothing', async () => {
    await opened().store.preferences.change('p', { language: 'en' });
    await opened().store.preferences.change('p', {});
    expect(await opened().store.preferences.read('p')).toEqual({ language: 'en', circle: null });
  });

  test('two changes at once, over two connections, both hold', async () => {
    const beside = await opened().place.openBeside(start);
    await Promise.all([
      opened().store.preferences.change('p', { language: 'en' }),
      beside.preferences.change('p', { circle: 'K11' }),
    ]);
    expect(await opened().store.preferences.read('p')).toEqual({ language: 'en', circle: 'K11' });
  });

  test('a preference outlives years and restarts, until it is forgotten', async () => {
    await opened().store.preferences.change('p', { language: 'en' });
    await opened().store.close();
    const reopened = await opened().place.open(later(1000 * days));
    expect(await reopened.preferences.read('p')).toEqual({ language: 'en', circle: null });
    await reopened.preferences.forget('p');
    expect(await reopened.preferences.read('p')).toEqual({ language: null, circle: null });
  });

  test('a word that this version does not know counts as not chosen', async () => {
    await opened().store.preferences.change('p', { language: 'en', circle: 'K17' });
    await opened().place.execute(`update preferences set language = 'sv', circle = 'K99'`);
    expect(await opened().store.preferences.read('p')).toEqual({ language: null, circle: null });
  });
}
