/** The pages of this folder, as each host would serve them. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { builtFor } from './built.ts';
import { EDITORS_HOSTS, editorAnswer } from './editor-pages.ts';
import { HOSTILE_HOST, hostileAnswer } from './hostile-pages.ts';
import { LAYER_HOST, layerAnswer } from './layer-pages.ts';
import { QUOTES_HOST, quotesAnswer } from './quote-pages.ts';
import { siteAnswer } from './site-pages.ts';

export type Answer = {
  type: string;
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
};

const PAGES = join(import.meta.dirname, '../pages');
const BUILT = builtFor('pages');
const CKEDITOR_CSS = join(import.meta.dirname, '../../../node_modules/ckeditor5/dist/ckeditor5.css');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Where a page stands on its own host, and on the practice inbox's one. */
const PLACES: [host: RegExp, path: RegExp, file: string][] = [
  [/^mail\.google\.com$/, /^\/mail\//, 'gmail.html'],
  [/^acme\.zendesk\.com$/, /^\/agent\/tickets\//, 'zendesk.html'],
  [/^forms\.example$/, /^\/$/, 'form.html'],
  [/^forms\.example$/, /^\/inbox$/, 'index.html'],
  [/^forms\.example$/, /^\/paper$/, 'paper.html'],
  [/^helpdesk\.example$/, /^\/form$/, 'form.html'],
  [/^helpdesk\.example$/, /^\/gmail$/, 'gmail.html'],
  [/^helpdesk\.example$/, /^\/zendesk$/, 'zendesk.html'],
  [/^helpdesk\.example$/, /^\/reply$/, 'reply.html'],
  [/^127\.0\.0\.1/, /^\/gmail$/, 'gmail.html'],
  [/^127\.0\.0\.1/, /^\/zendesk$/, 'zendesk.html'],
  [/^127\.0\.0\.1/, /^\/form$/, 'form.html'],
  [/^127\.0\.0\.1/, /^\/reply$/, 'reply.html'],
  [/^127\.0\.0\.1/, /^\/$/, 'index.html'],
];

/** Bundles the pages' scripts: call it once before the first answer. */
export async function buildPages(): Promise<void> {
  await build({
    entryPoints: ['practice.ts', 'reply.ts', 'zendesk.ts'].map((name) => join(PAGES, name)),
    outdir: BUILT,
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
}

/** What stands at this address; null where nothing does. */
export function answerFor(url: URL): Answer | null {
  if (url.pathname === '/favicon.ico') return { type: 'image/png', body: '' };
  if (EDITORS_HOSTS.includes(url.hostname)) return editorAnswer(url);
  if (url.hostname === HOSTILE_HOST) return hostileAnswer(url);
  if (url.hostname === QUOTES_HOST) return quotesAnswer(url);
  if (url.hostname === LAYER_HOST) return layerAnswer(url);
  const site = siteAnswer(url);
  if (site) return site;
  const asset = /^\/assets\/([\w.-]+)$/.exec(url.pathname)?.[1];
  const known = PLACES.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  if (asset) return PLACES.some(([host]) => host.test(url.hostname)) ? file(assetPath(asset)) : null;
  return known ? file(join(PAGES, known[2])) : null;
}

function assetPath(name: string): string {
  if (name === 'ckeditor.css') return CKEDITOR_CSS;
  return join(extname(name) === '.js' ? BUILT : PAGES, name);
}

function file(path: string): Answer {
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) };
}
