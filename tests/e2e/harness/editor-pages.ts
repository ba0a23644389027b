/** The pages of `pages/editors`: each holds one real editor, and tells what its model holds. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { BOLD_BY_KEY } from '../pages/editors/bold-by-key.ts';
import { builtFor } from './built.ts';
import type { Answer } from './serve.ts';

/** Some editors do less on a host that has no licence, but take this machine for a developer's. */
export const EDITORS_HOSTS = ['editors.example', 'localhost'];

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = join(ROOT, 'tests/e2e/pages/editors');
const BUILT = builtFor('editors');
const CKEDITOR_4 = join(ROOT, 'node_modules/ckeditor4');
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** How every page with a real editor is bundled. */
export const BUNDLED: BuildOptions = {
  bundle: true,
  format: 'esm',
  minify: true,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  loader: { '.eot': 'empty', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.svg': 'dataurl' },
};

/** Bundles the pages named. Draft.js ended with React 18, so it gets a build of its own. */
export async function buildEditorPages(names: readonly string[]): Promise<void> {
  const entries = (draft: boolean) =>
    names.filter((name) => (name === 'draft-js') === draft).map((name) => join(PAGES, `${name}.ts`));
  await Promise.all([
    build({ ...BUNDLED, outdir: BUILT, entryPoints: entries(false) }),
    build({
      ...BUNDLED,
      outdir: BUILT,
      entryPoints: entries(true),
      alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    }),
  ]);
}

/** `/NAME` is the page, `/NAME?off` the same without us, `/inner` what a frame may show. */
export function editorAnswer(url: URL): Answer | null {
  const [, kind, ...rest] = url.pathname.split('/');
  if (kind === 'assets') return ckeditor4Part(url) ?? fileAt(join(BUILT, ...rest));
  if (kind === 'inner') return html(INNER);
  const built = existsSync(join(BUILT, `${kind}.js`));
  return built ? html(shell(kind ?? '', url.searchParams.has('off'))) : null;
}

const INNER = `<!doctype html><meta charset="utf-8"><title>inner</title>
<div contenteditable="true" role="textbox" ${BOLD_BY_KEY.name}="${BOLD_BY_KEY.value}" style="min-height: 200px; font: 16px/24px sans-serif; color: #333"></div>`;

function shell(name: string, off: boolean): string {
  const style = existsSync(join(BUILT, `${name}.css`))
    ? `<link rel="stylesheet" href="/assets/${name}.css">`
    : '';
  return `<!doctype html>
<html lang="en"${off ? ' data-amends="off"' : ''}>
<meta charset="utf-8"><title>${name}</title>${style}
<style>body { margin: 24px; font: 16px/24px sans-serif; color: #333 } textarea { width: 100%; font: inherit; color: inherit }
/* A focus ring beside the last line would be taken for an underline. */
:focus { outline: none }</style>
<main><div id="editor"></div></main>
<script type="module" src="/assets/${name}.js"></script>
</html>`;
}

/** CKEditor 4 asks for its parts by itself. */
export function ckeditor4Part(url: URL): Answer | null {
  const part = /^\/assets\/ckeditor4\/(.+)$/.exec(url.pathname)?.[1];
  return part ? fileAt(join(CKEDITOR_4, part)) : null;
}

export const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

export function fileAt(path: string): Answer | null {
  if (!existsSync(path)) return null;
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) };
}
