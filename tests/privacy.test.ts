/** What was built can open no connection: its code has nothing to do it with, and the browser forbids it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../.output');

/** Each way that a script has to reach a host, as it stands in minified code. */
const WAYS_OUT: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(|\.fetch\b|\[["'`]fetch["'`]\]|[=,:(]\s*fetch\s*[,;)]/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket/,
  WebTransport: /WebTransport/,
  EventSource: /EventSource/,
  sendBeacon: /sendBeacon/,
  RTCPeerConnection: /RTCPeerConnection/,
  importScripts: /importScripts/,
  'a service worker': /serviceWorker\.register/,
  'an image made for its address': /new Image\b/,
  'code made from text': /\beval\s*\(|new Function\s*\(/,
  'an import from elsewhere': /\bimport\s*\(\s*(?!["'`]\.{0,2}\/)|\bfrom\s*["']https?:/,
};

/** Addresses that are names or words to read, never opened: XML namespaces and React's error page. */
const NAMES = ['http://www.w3.org/', 'https://react.dev/', 'https://reactjs.org/'];

/** Hosts that belong to nobody (RFC 2606): they stand in the examples of our rules. */
const NOBODYS = /^https?:\/\/(?:[\w.-]+\.)?(?:example|example\.(?:com|net|org))\/?$/;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const dir = join(OUTPUT, target);

  test('is built', () => {
    expect(existsSync(dir), `${dir}: run npm run build and npm run build:firefox first`).toBe(true);
  });

  const files = existsSync(dir)
    ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html|css)$/.test(name))
    : [];

  test.each(Object.entries(WAYS_OUT))('has no %s', (_, pattern) => {
    expect(files).not.toEqual([]);
    const found = files.flatMap((name) => {
      const code = readFileSync(join(dir, name), 'utf8');
      const match = pattern.exec(code);
      return match ? [`${name}: …${code.slice(Math.max(0, match.index - 40), match.index + 60)}…`] : [];
    });
    expect(found).toEqual([]);
  });

  test('holds no address but names', () => {
    expect(files).not.toEqual([]);
    const found = files.flatMap((name) =>
      [...readFileSync(join(dir, name), 'utf8').matchAll(/(?:https?|wss?):\/\/[\w.-]+\/?/g)]
        .map((match) => match[0])
        .filter((address) => !NOBODYS.test(address))
        .filter((address) => !NAMES.some((known) => `${address}/`.startsWith(known)))
        .map((address) => `${name}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test('forbids its own pages and background any connection', () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
    const directives = manifest.content_security_policy.extension_pages.split(/;\s*/);
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'none'");
    expect(directives.filter((one: string) => /https?:|unsafe|\*/.test(one))).toEqual([]);
  });
});
