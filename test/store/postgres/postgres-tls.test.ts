import { openStore } from '../../../src/store/open-store';
import { describeWithPostgres } from '../../describe-with-postgres';
import { describeWhen } from '../../require';
import { start } from '../contract/clock';
import { faultOf } from '../fault-of';
import { noFolder } from './postgres-under-test';

/** Whether the bot's connections are encrypted. */
const encrypted = `
  select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'kkr-bot'`;

describeWhen('openssl', 'with OpenSSL', () => {
  describeWithPostgres(
    'a connection with TLS',
    (server) => {
      async function addressOf(host: string, parameters: Record<string, string>): Promise<string> {
        const url = new URL(await server().create());
        url.hostname = host;
        for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
        return url.href;
      }

      const open = (databaseUrl: string) => openStore({ folder: noFolder, databaseUrl, now: start });
      const trusted = () => ({ sslrootcert: server().certificate ?? '' });

      test.each<[string, () => Record<string, string>, boolean]>([
        ['a certificate that is trusted and names the host', () => ({ sslmode: 'verify-full', ...trusted() }), true],
        ['any certificate, where the address asks for none', () => ({ sslmode: 'no-verify' }), true],
        ['no TLS, where the address turns it off', () => ({ sslmode: 'disable' }), false],
      ])('%s is taken', async (_name, parameters, isEncrypted) => {
        const url = await addressOf('localhost', parameters());
        const store = await open(url);
        expect(await store.activities.claim('a', start)).toBe(true);
        expect(await server().query(url, encrypted)).toEqual([{ ssl: isEncrypted }]);
        await store.close();
      });

      test.each<[string, string, () => Record<string, string>]>([
        ['a certificate that nobody vouches for', 'localhost', () => ({ sslmode: 'verify-full' })],
        ['a certificate of another host', '127.0.0.1', () => ({ sslmode: 'verify-full', ...trusted() })],
      ])('%s is refused', async (_name, host, parameters) => {
        const fault = await faultOf(open(await addressOf(host, parameters())));
        expect(fault.code).toBe('insecure');
        expect(fault.message).toMatch(
          /kan ikke sikres med TLS\. Se efter databasens certifikat og sslmode i DATABASE_URL\./u,
        );
      });
    },
    { withTls: true },
  );
});
