import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** The scripts that run in pages: the watch, the coach, and the card with its React. */
const ENTRIES = ['watch.content.ts', 'coach/index.ts', 'card.ts'];
const ENTRYPOINTS = join(import.meta.dirname, '../entrypoints');

/** MDN, “Features restricted to secure contexts”: those that a script of ours could think of. */
export const BARRED_ON_HTTP = new RegExp(
  [
    'randomUUID',
    'crypto\\??\\.subtle',
    'navigator\\??\\.(?:clipboard|locks|storage|serviceWorker|share|credentials|permissions|wakeLock|mediaDevices)\\b',
    '\\bcaches\\.(?:open|match)\\(',
    'cookieStore',
    'new Notification\\b',
    '\\bshowOpenFilePicker|\\bshowSaveFilePicker',
  ].join('|'),
  'g',
);

/** Bundled as the extension bundles it, as far as what is asked for goes: styles and words left out. */
export const inPages = (): BuildOptions & { write: false } => ({
  entryPoints: ENTRIES.map((name) => join(ENTRYPOINTS, name)),
  outdir: 'unused',
  bundle: true,
  write: false,
  logLevel: 'error',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.FIREFOX': 'true' },
  plugins: [withoutStyles],
});

const withoutStyles: Plugin = {
  name: 'without-styles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#i18n$|\.css\?inline$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'export const i18n = { t: () => "" }; export default "";',
    }));
  },
};
