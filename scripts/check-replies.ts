/** Finds weak phrases in saved replies: `npm run check-replies -- FILE [--column NAME]`; `-` reads standard input. */
import { readFileSync } from 'node:fs';
import { analyse } from '../lib/analysis';
import { RULES } from '../lib/analysis/rules';
import { decode, FileFault } from '../lib/files';
import { checkReplies, formatOf, type Left, type Reading, readReplies, type Weakness } from '../lib/replies';
import { counted, words } from './words';

const CLEAN = 0;
const STRONG_FOUND = 1;
const BAD_INPUT = 2;
const STANDARD_INPUT = 0;

/** The command was not understood, or there is no such file; `message` is for the user. */
class BadCommand extends Error {}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadCommand(code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`);
  }
}

function shown({ reply, finding, line, column }: Weakness, file: string): string {
  const says = RULES.find((rule) => rule.id === finding.rule)?.says ?? 'This team does not say it so.';
  const better = finding.rewrites.map((r) => (r.kind === 'edit' ? r.edit.insert : r.text));
  const quote = finding.quote.replace(/\s+/g, ' ');
  return [
    `${file}:${line}:${column}  ${finding.severity}  ${finding.rule}  (${reply.name})`,
    `  “${quote}”`,
    `  ${says}`,
    ...better.slice(0, 1).map((one) => `  → ${one.replace(/\s+/g, ' ')}`),
  ].join('\n');
}

const faultWords = ({ code, place, what }: FileFault): string => {
  const at = place && ('byte' in place ? [place.byte, 0] : [place.line, place.column]);
  return words(`files.fault.${code}`, [...(at ?? ['', '']), what]);
};

const leftWords = ({ why, what, line }: Left): string =>
  `  ${words(`files.left.${why}`, [what])}${line === null ? '' : ` (${words('files.line', [line])})`}`;

function summary({ tool, entries, left }: Reading, found: readonly Weakness[]): string {
  const strong = found.filter((w) => w.finding.severity === 'strong').length;
  const whose = tool ? `${tool}: ` : '';
  const skipped = left.length === 0 ? [] : [words('files.leftOut', [left.length]), ...left.map(leftWords)];
  return [
    `${whose}${counted('replies.read', entries.length)}, ${counted('replies.weakFound', found.length, strong)}.`,
    ...skipped,
  ].join('\n');
}

function check(file: string, columns: readonly string[]): number {
  const { text } = decode(read(file));
  const format = formatOf(file === '-' ? '' : file, text);
  if (!format) throw new FileFault('format');
  const reading = readReplies(text, format, columns.length > 0 ? columns : null);
  if (reading.columns.length > 1)
    throw new FileFault('choose', null, reading.columns.map(({ name }) => `--column "${name}"`).join(', '));
  const found = checkReplies(text, reading.entries, analyse);
  for (const weakness of found) console.log(`${shown(weakness, file)}\n`);
  console.log(summary(reading, found));
  return found.some(({ finding }) => finding.severity === 'strong') ? STRONG_FOUND : CLEAN;
}

/** The file and the columns asked for; null where the command says something else. */
function understood(args: readonly string[]): { file: string; columns: string[] } | null {
  const columns: string[] = [];
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '--column') columns.push(args[++at] ?? '');
    else files.push(args[at] ?? '');
  }
  const [file, ...more] = files;
  return file === undefined || more.length > 0 ? null : { file, columns };
}

const asked = understood(process.argv.slice(2));
if (!asked) {
  console.error('usage: npm run check-replies -- FILE [--column NAME]   (- for standard input)');
  process.exitCode = BAD_INPUT;
} else {
  try {
    process.exitCode = check(asked.file, asked.columns);
  } catch (error) {
    if (!(error instanceof FileFault || error instanceof BadCommand)) throw error;
    console.error(`${asked.file}: ${error instanceof FileFault ? faultWords(error) : error.message}`);
    process.exitCode = BAD_INPUT;
  }
}
