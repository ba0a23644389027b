/** The pages of `pages/sites`: the marks of each site, served where the site stands. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builtFor } from './built.ts';
import { BUNDLED, ckeditor4Part, fileAt, html } from './editor-pages.ts';
import type { Answer } from './serve.ts';

const PAGES = join(import.meta.dirname, '../pages/sites');
const BUILT = builtFor('sites');
const SHARED = ['page.ts', 'gmail-dom.ts'];

/** The first that matches: a page is named by host, path and query. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^mail\.google\.com\/mail\/u\/0\/\?three/, 'gmail-three'],
  [/^mail\.google\.com\/mail\/u\/0\/\?reply/, 'gmail'],
  [/^outlook\.office\.com\/mail/, 'outlook'],
  [/^acme\.zendesk\.com\/agent\/tickets\/4412/, 'zendesk-two'],
  [/^acme\.zendesk\.com\/tickets\/88/, 'zendesk-older'],
  [/^acme\.freshdesk\.com\/a\/tickets\//, 'freshdesk'],
  [/^app\.intercom\.com\/a\/inbox\//, 'intercom'],
  [/^secure\.helpscout\.net\/conversation\//, 'help-scout'],
  [/^app\.hubspot\.com\/live-messages\//, 'hubspot'],
  [/^acme\.lightning\.force\.com\/lightning\//, 'salesforce'],
  [/^acme\.lightning\.force\.com\/email-body/, 'salesforce-mail'],
  [/^mail\.yahoo\.com\/d\/compose/, 'yahoo'],
  [/^mail\.proton\.me\/u\/0\//, 'proton'],
  [/^mail\.proton\.me\/composer-frame/, 'proton-mail'],
  [/^app\.fastmail\.com\/mail\/compose/, 'fastmail'],
  [/^acme\.atlassian\.net\/browse\//, 'jira'],
];

/** Bundles the pages: call it once before the first of them is opened. */
export async function buildSitePages(): Promise<void> {
  const names = readdirSync(PAGES).filter((name) => !SHARED.includes(name));
  await build({ ...BUNDLED, outdir: BUILT, entryPoints: names.map((name) => join(PAGES, name)) });
}

/** What the site's page or its frame is; null for an address of no page here. */
export function siteAnswer(url: URL): Answer | null {
  const script = /^\/assets\/sites\/([\w.-]+)$/.exec(url.pathname)?.[1];
  if (script) return fileAt(join(BUILT, script));
  const name = PLACES.find(([place]) => place.test(`${url.hostname}${url.pathname}${url.search}`))?.[1];
  return name ? html(shell(name)) : ckeditor4Part(url);
}

function shell(name: string): string {
  const style = existsSync(join(BUILT, `${name}.css`))
    ? `<link rel="stylesheet" href="/assets/sites/${name}.css">`
    : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">${style}
<style>body { margin: 24px; font: 16px/24px sans-serif; color: #333 }</style>
<body><script type="module" src="/assets/sites/${name}.js"></script></body>
</html>`;
}
