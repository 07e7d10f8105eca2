import { describeWithPostgres } from '../../describe-with-postgres';
import { type FaultResult, type FaultRun, runFaults } from './run-faults';
import { printResults } from './print-results';

/** FAULTS=1, as `npm run prove:faults` sets it: as many as it takes to believe it; without, what a minute allows. */
const isWhole = process.env['FAULTS'] === '1';
const notifications = isWhole ? 600 : 60;
/** Ten times as long as it takes on a machine that does nothing else. */
const within = isWhole ? 900_000 : 150_000;
const seed = Number(process.env['SEED'] ?? 20261122);

const results: FaultResult[] = [];
afterAll(() => printResults(results, seed));

async function prove(run: Pick<FaultRun, 'name' | 'copies' | 'databaseUrl' | 'disturb'>): Promise<void> {
  const result = await runFaults({ ...run, seed: seed + run.copies, notifications, within });
  results.push(result);
  expect(result).toMatchObject({ planned: notifications, lost: 0, repeated: 0 });
  expect(result.sent + result.unknown + result.stopped).toBe(notifications);
  expect(result.unknown).toBeLessThanOrEqual(result.mayBeUnknown);
  expect(result.stopped).toBe(result.injected['403']);
  // Teams' limit for an app; what each copy takes of it is less.
  expect(result.busiestSecond).toBeLessThanOrEqual(50);
}

test(
  'a bot on its own store tells everybody once, whatever Teams answers and whenever it is killed',
  () => prove({ name: 'SQLite, one bot', copies: 1, databaseUrl: null }),
  within + 30_000,
);

describeWithPostgres('two bots on one PostgreSQL', (server) => {
  test(
    'tell everybody once, whatever Teams answers, whenever they are killed, and while the database is away',
    async () => {
      const databaseUrl = await server().create();
      const disturb = async (): Promise<void> => {
        await server().crash();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await server().start();
      };
      await prove({ name: 'PostgreSQL, two bots', copies: 2, databaseUrl, disturb });
    },
    within + 60_000,
  );
});
