/**
 * The only way out of a browser under test: it serves this project's pages under their real host names and
 * writes down whatever else was asked for. The certificate beside it is made for this and trusted by nobody.
 */
import { readFileSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  request as requestOf,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { answerFor } from './serve.ts';

export type Proxy = {
  readonly port: number;
  /** Addresses that were asked for and are none of our pages, in order. */
  readonly strangers: string[];
  close(): void;
};

const forwards = new Map<string, number>();

/** From now on the host is served by what listens at that port of this machine. */
export function forward(host: string, port: number): void {
  forwards.set(host, port);
}

const pem = (name: string) => readFileSync(join(import.meta.dirname, `test-only.${name}.pem`));

export async function startProxy(): Promise<Proxy> {
  const strangers: string[] = [];
  const sockets = new Set<Socket>();
  const respond = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const url = new URL(path.startsWith('/') ? `${scheme}://${request.headers.host}${path}` : path);
    const port = forwards.get(url.hostname);
    if (port !== undefined) return pass(scheme, url, port, request, response);
    const answer = answerFor(url);
    if (!answer && url.pathname !== '/favicon.ico') strangers.push(url.href);
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.type ?? 'text/plain',
      ...answer?.headers,
    });
    response.end(answer?.body ?? 'nothing here');
  };
  const tls = createTlsServer({ key: pem('key'), cert: pem('cert') }, respond('https'));
  const proxy = createHttpServer(respond('http'));
  const tlsPort = await listen(tls);
  proxy.on('connect', (_request, socket: Socket, head: Buffer) => {
    const inner = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on('error', () => socket.destroy());
  });
  for (const server of [tls, proxy]) server.on('connection', (socket: Socket) => sockets.add(socket));
  const port = await listen(proxy);
  const close = () => {
    for (const server of [tls, proxy]) server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port, strangers, close };
}

/** Host and scheme are told as they were asked for: a page's own links lead here again. */
function pass(
  scheme: string,
  { host, pathname, search }: URL,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { method } = request;
  const headers = { ...request.headers, host, 'x-forwarded-proto': scheme };
  const inner = requestOf({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  // A server that breaks off has begun its answer already.
  inner.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  request.pipe(inner);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
