import { i18n } from '#i18n';
import { type Fault, FileFault } from '../../lib/files/fault';

/** Which words take which places is checked by the locales' own test. */
const say = i18n.t as (key: string, places: readonly string[]) => string;

/** Why it could not be read or kept. An error of the browser's own speaks another language than our pages. */
export const whyNot = (error: unknown): string =>
  error instanceof FileFault ? faultWords(error) : i18n.t('files.refused');

/** What is wrong with a file, and where, in the user's language. */
export function faultWords({ code, place, what }: Fault): string {
  const at = place === null ? ['', ''] : 'byte' in place ? [place.byte, ''] : [place.line, place.column];
  return say(`files.fault.${code}`, [...at.map(String), what]);
}
