import { later, start } from './clock';
import type { Deviations, Opened } from './store-under-test';

export function describeSecrets(opened: () => Opened, { severalBots }: Deviations): void {
  const secrets = () => opened().store.secrets;

  test('a secret is made once, stays the same, and is another for each name', async () => {
    const made = await secrets().findOrMake('links', start);
    expect(made).toMatch(/^[\w-]{43}$/u);
    expect(await secrets().findOrMake('links', later(1))).toBe(made);
    expect(await secrets().findOrMake('others', start)).not.toBe(made);
  });

  test('all who ask at once get the same', async () => {
    const beside = severalBots.holds ? (await opened().place.openBeside(start)).secrets : secrets();
    const made = await Promise.all([secrets(), beside, secrets(), beside].map((one) => one.findOrMake('links', start)));
    expect(new Set(made).size).toBe(1);
  });
}
