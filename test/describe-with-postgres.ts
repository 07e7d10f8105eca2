import { describeWhen } from './require';
import { type PrivatePostgres, startPostgres, startTimeout } from './store/postgres/private-postgres';

/**
 * A `describe` with a PostgreSQL of its own; skipped by name where there is none. The server is started before all that the
 * body registers and removed after it, so hooks of the body find it at work; `server()` is for tests and hooks only.
 */
export function describeWithPostgres(
  name: string,
  body: (server: () => PrivatePostgres) => void,
  options: Parameters<typeof startPostgres>[0] = {},
): void {
  describeWhen('postgres', name, () => {
    let started: PrivatePostgres | null = null;
    beforeAll(async () => {
      started = await startPostgres(options);
    }, startTimeout);
    body(() => {
      if (started === null) throw new Error('PostgreSQL is not there before the first hook or test');
      return started;
    });
    // Jest calls these in the order in which they are registered.
    afterAll(() => started?.remove());
  });
}
