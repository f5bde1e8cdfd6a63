import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createSocketServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { createThrowawayCertificate } from './throwaway-certificate.ts';

const TLS_HANDSHAKE = 0x16;

/** What the server answers at one address. */
export interface ServedPage {
  readonly html: string;
  /** What follows later, as on a slow network. */
  readonly rest?: Promise<string>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request that reached the server, whatever host it was meant for. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<IncomingMessage['headers']>;
}

/** The running server: one loopback port that speaks http, https and CONNECT, and what it has seen. */
export interface PageServer {
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  /** The addresses that have a page. */
  readonly addresses: () => readonly string[];
  readonly servePage: (url: string, page: ServedPage) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Serves pages by their full address (`https://www.example.com/a?b`) from the loopback, 404 for every other address, and
 * records every request. A browser whose traffic all ends here (see the launchers) can reach nothing else.
 */
export async function startPageServer(pages: Readonly<Record<string, ServedPage>> = {}): Promise<PageServer> {
  const served = new Map(Object.entries(pages));
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();

  const answer =
    (scheme: string): RequestListener =>
    (request, response) => {
      const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown.invalid'}`)
        .href;
      requests.push({ method: request.method ?? 'GET', url, headers: request.headers });
      const page = served.get(url);
      response.writeHead(page?.status ?? (page === undefined ? 404 : 200), {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...page?.headers,
      });
      const html = page?.html ?? 'Not a page of this test.';
      if (page?.rest === undefined) response.end(html);
      else {
        response.write(html);
        void page.rest.then((rest) => response.end(rest));
      }
    };

  const secure = createHttpsServer(createThrowawayCertificate(), answer('https'));
  const plain = createHttpServer(answer('http'));
  // One port for all three protocols: the first byte of a TLS connection tells it from http, and the inside of a CONNECT
  // tunnel is simply a new connection.
  const route = (socket: Socket): void => {
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  };
  plain.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    route(socket);
  });
  for (const server of [secure, plain]) {
    server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
      requests.push({
        method: 'UPGRADE',
        url: `ws://${request.headers.host}${request.url}`,
        headers: request.headers,
      });
      socket.destroy();
    });
  }

  const listener = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    route(socket);
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (listener.address() as AddressInfo).port,
    requests,
    addresses: () => [...served.keys()],
    servePage: (url, page) => void served.set(new URL(url).href, page),
    stop: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
