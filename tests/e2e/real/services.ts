/** Servers of others, started and ended by the tests, on this machine alone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer, type Server } from 'node:net';
import { until } from '../harness/wait.ts';

export type Service = { stop(): void };

/** They leave children behind that outlive them: each is the head of a group of its own, which ends as one. */
export function serve(program: string, args: readonly string[], env: Record<string, string> = {}): Service {
  const child: ChildProcess = spawn(program, args, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  return {
    stop() {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // it has ended by itself
      }
    },
  };
}

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Three browsers at once on two cores leave a server little. */
const SLOWEST_START_MS = 120_000;

export const answers = (port: number): Promise<true> =>
  until(`something answers at ${port}`, () => knock(port), undefined, SLOWEST_START_MS);

const knock = (port: number) =>
  new Promise<true | null>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (there: true | null) => {
      socket.destroy();
      resolve(there);
    };
    socket.on('connect', () => tell(true)).on('error', () => tell(null));
  });

/** Takes all mail and keeps it: each as it came, headers first. */
export function mailSink(port: number): Service & { readonly mails: readonly string[] } {
  const mails: string[] = [];
  const server: Server = createServer((socket) => {
    let read = '';
    let inMail = false;
    socket.write('220 sink\r\n');
    socket.on('error', () => socket.destroy());
    socket.on('data', (part) => {
      read += part.toString('latin1');
      for (;;) {
        const end = read.indexOf(inMail ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const said = read.slice(0, end);
        read = read.slice(end + (inMail ? 5 : 2));
        if (inMail) mails.push(Buffer.from(said.replaceAll('\r\n..', '\r\n.'), 'latin1').toString());
        inMail = !inMail && /^DATA/i.test(said);
        socket.write(inMail ? '354 go on\r\n' : /^QUIT/i.test(said) ? '221 bye\r\n' : '250 fine\r\n');
      }
    });
  });
  server.listen(port, '127.0.0.1');
  return { mails, stop: () => void server.close() };
}
