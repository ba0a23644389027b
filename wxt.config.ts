import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { grownLexicon } from './scripts/build/grown-lexicon';
import { notices } from './scripts/build/notices';
import { repacked } from './scripts/build/repacked';
import { withoutExamples } from './scripts/build/without-examples';

/** Nothing of ours may ever open a connection: the browser itself forbids it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const OLDEST = ['chrome128', 'firefox128'];

/**
 * A browser takes longer to hand over each file of the popup than to run it, so that is made of two: what all our
 * pages share, and what popup and side panel begin with. The rules are for those that name them.
 */
const FEW_FILES = [
  {
    name: 'common',
    priority: 1,
    minShareCount: 3,
    test: (id: string) =>
      !/lib\/analysis|lib\/files|lib\/replies|import-file|htmlparser2|jsonc-parser|parse-xml|\/(?:yaml|entities|dom\w+)\//.test(
        id,
      ),
  },
  { name: 'rules', test: /lib\/analysis/ },
  { name: 'shell', test: /entrypoints\/shell\/start\.tsx$/ },
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'notices.txt', contents: notices() });
    },
    'zip:done': (_, zips) => {
      for (const path of zips) writeFileSync(path, repacked(readFileSync(path)));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'popup') && output && !Array.isArray(output))
        output.codeSplitting = { groups: FEW_FILES };
    },
  },
  // Our oldest browsers: older targets would have light-dark() rewritten into variables that a shadow root lacks.
  // Vite's polyfill for module preloading fetches, and nothing of ours may.
  vite: () => ({
    plugins: [grownLexicon(), withoutExamples()],
    build: { target: OLDEST, cssTarget: OLDEST, modulePreload: { polyfill: false } },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
    name: 'Amends',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // The last two remind of promises: README.md says what each one is for.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms', 'notifications'],
    host_permissions: ['<all_urls>'],
    action: {
      default_icon: { 16: '/icon/idle-16.png', 32: '/icon/idle-32.png', 48: '/icon/idle-48.png' },
    },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+A', mac: 'MacCtrl+Shift+A' },
        description: '__MSG_commands_letters__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N', mac: 'MacCtrl+Shift+N' },
        description: '__MSG_commands_nextFinding__',
      },
      'open-coach': { description: '__MSG_commands_openCoach__' },
      'next-blank': { description: '__MSG_commands_nextBlank__' },
      'toggle-site': { description: '__MSG_commands_toggleSite__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // Firefox takes policies without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'amends@amends.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
