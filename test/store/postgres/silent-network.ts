import { createServer, connect, type Socket } from 'node:net';
import { listenHere } from '../../listen-here';

/** A way to a server that can fall silent, as when a firewall forgets a connection: nobody is told. */
export interface SilentNetwork {
  readonly port: number;
  /** From now on nothing goes through, not even that a connection has ended. */
  fallSilent(): void;
  /** New connections go through again; those that were silent stay so. */
  recover(): void;
  remove(): void;
}

export async function startSilentNetwork(target: number): Promise<SilentNetwork> {
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    near.on('error', () => undefined);
    sockets.add(near);
    if (silent) return;
    const far = connect(target, '127.0.0.1');
    far.on('error', () => undefined);
    sockets.add(far);
    near.pipe(far);
    far.pipe(near);
  });
  const { port } = new URL(await listenHere(server));
  return {
    port: Number(port),
    fallSilent() {
      silent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    recover() {
      silent = false;
    },
    remove() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
