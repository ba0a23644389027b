/**
 * The examples of rules and parts are their tests, and those of rules are shown in the settings. Whoever only analyses
 * needs none of them: they are left out of the background, where they were a twentieth of what it has to read in.
 */
import type { Plugin } from 'vite';

const FILES = /\/lib\/analysis\/(?<kind>rules|parts)\/[\w-]+\.ts$/;
/** As the formatter leaves them: on one line, or closed by a line of their own. */
const EXAMPLES = /^ {2}(?:flags|passes|present|absent): \[(?:.*\],|\n[\s\S]*?^ {2}\],)$/gm;

export function withoutExamples(): Plugin {
  let isOneScript = false;
  return {
    name: 'without-examples',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      // The background and the scripts in pages; the settings are a page of their own.
      isOneScript = build.lib !== false;
    },
    transform(code, id) {
      const { kind } = FILES.exec(id)?.groups ?? {};
      if (!kind || (kind === 'rules' && !isOneScript)) return;
      return { code: code.replace(EXAMPLES, ''), map: null };
    },
  };
}
