import { quotedWriter } from '../../lib/authorship/quoted-writer';
import { named } from '../../lib/sites/first-name';
import { addressedIn } from '../../lib/sites/generic';
import { mask, sliceOf } from '../../lib/text';
import { greetedIn } from '../../lib/text/greeting';
import type { Customer, Editor, Site } from '../../lib/types';

/**
 * Who is answered: what the page says; where it has no mark of that, whom a line for recipients names, whom the draft
 * greets, and who wrote what it quotes, unless the one who writes has that name.
 */
export function answered({ field, read }: Editor, site: Site): Customer | null {
  if (site.customer) return site.customer(field);
  const { text, excluded, quoted } = read();
  const greeted = named(greetedIn(mask(text, excluded).trimStart()));
  const writer = quotedWriter(text, quoted);
  const own = excluded.map((one) => sliceOf(mask(text, quoted), one)).join('\n');
  const asked = writer && !own.includes(writer.name) ? named(writer.name, writer.address) : null;
  const addressed = addressedIn(field);
  return [addressed, greeted, asked].find((one) => one?.firstName) ?? addressed;
}
