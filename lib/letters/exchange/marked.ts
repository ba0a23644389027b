import { Parser } from 'htmlparser2';
import { isMarkup, isTagOfHtml } from '../../files/html';

/** HTML as a letter is written here: empty lines part paragraphs, `**bold**`, `- ` for list lines, `[words](address)`. */
export function markedFrom(raw: string): string {
  return lines(isMarkup(raw) ? unescaped(fromHtml(raw)) : raw);
}

/** Some exports hold markup that is written as text: `&lt;p&gt;`. No tag may come through to a mail. */
const unescaped = (text: string): string =>
  /<(?:p|div|br|span)\b[^<>]*>/i.test(text) ? fromHtml(text) : text;

const lines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const APART: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote table pre'.split(' '));
const LINES: ReadonlySet<string> = new Set('div li tr section article dt dd'.split(' '));
const BOLD: ReadonlySet<string> = new Set('b strong h1 h2 h3 h4 h5 h6'.split(' '));
const UNSEEN: ReadonlySet<string> = new Set('style script head title'.split(' '));
const WHERE = /^(?:https?:\/\/|mailto:)[^\s()]+$/i;

function fromHtml(raw: string): string {
  const flows = /<(?:p|div|br|li|tr|h[1-6])\b/i.test(raw);
  let out = '';
  let unseen = 0;
  const links: { at: number; href: string }[] = [];
  const apart = (lines: number) => {
    if (out.trim() === '') return;
    const there = /\n*$/.exec(out)?.[0].length ?? 0;
    out += '\n'.repeat(Math.max(0, lines - there));
  };
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      if (!isTagOfHtml(name) && !raw.includes(`</${name}`)) {
        out += raw.slice(parser.startIndex, parser.endIndex + 1); // “<name>” is a placeholder
        return;
      }
      if (UNSEEN.has(name)) unseen++;
      if (name === 'br') out += '\n';
      if (APART.has(name)) apart(2);
      if (LINES.has(name)) apart(1);
      if (name === 'li') out += '- ';
      if (name === 'td' && !/\s$/.test(out)) out += ' ';
      if (BOLD.has(name)) out += '**';
      if (name === 'a') links.push({ at: out.length, href });
    },
    ontext(data) {
      if (unseen > 0) return;
      const words = flows ? data.replace(/[ \t\r\n]+/g, ' ') : data;
      out += /(?:^|\s)$/.test(out) && flows ? words.replace(/^ /, '') : words;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      if (BOLD.has(name)) out = out.endsWith('**') ? out.slice(0, -2) : `${out}**`;
      if (name === 'a') out = linked(out, links.pop());
      if (LINES.has(name)) apart(1);
      if (APART.has(name)) apart(2);
    },
  });
  parser.end(raw);
  return out;
}

/** A link whose words are its own address, or that leads nowhere, is its words. */
function linked(out: string, link: { at: number; href: string } | undefined): string {
  if (!link) return out;
  const words = out.slice(link.at);
  const isPlain =
    !WHERE.test(link.href) ||
    words.trim() === '' ||
    /[[\]\n]/.test(words) ||
    link.href.includes(words.trim());
  return isPlain ? out : `${out.slice(0, link.at)}[${words}](${link.href})`;
}
