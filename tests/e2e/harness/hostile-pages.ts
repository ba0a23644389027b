/** Pages that make it hard to work in them, each with the same two fields. */
import { html } from './editor-pages.ts';
import type { Answer } from './serve.ts';

export const HOSTILE_HOST = 'hostile.example';

type Hostile = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly quirks?: true;
  /** Runs before anything else on the page. */
  readonly script?: string;
  /** Around the two fields. */
  readonly around?: readonly [before: string, after: string];
};

/** What a page may put in the place of the browser's own; each call of one is counted, and fails. */
const SHADOWED = `
  window.callsOfShadowed = 0;
  const trap = function () { window.callsOfShadowed++; throw new Error('not the browser’s own'); };
  window.Range = trap;
  window.CSS = { highlights: new Map(), supports: trap, escape: trap };
  window.Highlight = trap;
  window.MutationObserver = trap;
  window.ResizeObserver = trap;
  document.execCommand = trap;
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'cloneNode', 'getRootNode'])
    Node.prototype[name] = trap;
  Element.prototype.attachShadow = trap;
  document.getSelection = trap;
  window.getSelection = trap;`;

/** Throws out whatever it did not put there itself. */
const TIDY = `
  const known = new Set();
  const look = (node) => { known.add(node); for (const child of node.children) look(child); };
  const tidy = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.closest?.('[contenteditable]')) continue;
      for (const node of addedNodes) if (node.nodeType === 1 && !known.has(node)) node.remove();
    }
  });
  addEventListener('DOMContentLoaded', () => {
    look(document.documentElement);
    tidy.observe(document, { childList: true, subtree: true });
  });`;

const PAGES: Readonly<Record<string, Hostile>> = {
  'no-sources': { headers: { 'content-security-policy': "default-src 'none'" } },
  'trusted-types': {
    headers: {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'",
    },
  },
  quirks: { quirks: true },
  shadowed: { script: SHADOWED },
  tidy: { script: TIDY },
  plain: {},
  /** Tokens that are not its own, and fonts that it would be told by what is written in them. */
  fonts: {
    around: [
      `<style>
        ${['Spy', 'Segoe UI', 'Roboto', 'Liberation Sans', '-apple-system', 'system-ui', 'sans-serif']
          .map(
            (name) =>
              `@font-face { font-family: "${name}"; src: url("https://spy.example/${encodeURIComponent(name)}"); }`,
          )
          .join('\n')}
        * { --font: Spy !important; --text-s: 12px Spy !important; --text-m: 13px Spy !important; --text-l: 14px Spy !important;
          --title: 16px Spy !important; --ink: red !important; --paper: red !important; }
      </style>`,
      '',
    ],
  },
  /** A form's named child stands in for the form's own property. */
  clobbered: {
    around: [
      `<form>${['parentElement', 'getRootNode', 'matches', 'isConnected']
        .map((name) => `<input name="${name}">`)
        .join('')}<img name="activeElement">`,
      '</form>',
    ],
  },
  crowd: { around: ['', '<textarea class="one"></textarea>'.repeat(3000)] },
};

export function hostileAnswer(url: URL): Answer | null {
  const page = PAGES[url.pathname.slice(1)];
  if (!page) return null;
  return { ...html(shell(page)), ...(page.headers && { headers: page.headers }) };
}

const shell = ({
  quirks,
  script,
  around: [before, after] = ['', ''],
}: Hostile) => `${quirks ? '' : '<!doctype html>'}
<html lang="en"><head><meta charset="utf-8"><title>A page that makes it hard</title>
${script ? `<script>${script}</script>` : ''}</head>
<body>${before}<div id="rich" role="textbox" aria-multiline="true" contenteditable="true"><div><br></div></div>
<p>Other words.</p><textarea id="plain" rows="6" cols="90"></textarea>${after}</body></html>`;
