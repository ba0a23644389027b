/** Finds weak phrases in saved replies: `npm run check-replies -- FILE`; `-` reads standard input. */
import { readFileSync } from 'node:fs';
import { analyse } from '../lib/analysis';
import { RULES } from '../lib/analysis/rules';
import { BadInput, checkReplies, formatOf, readReplies, type Weakness } from '../lib/replies';

const CLEAN = 0;
const STRONG_FOUND = 1;
const BAD_INPUT = 2;
const STANDARD_INPUT = 0;

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInput(code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`);
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
    ...better.slice(0, 1).map((words) => `  → ${words.replace(/\s+/g, ' ')}`),
  ].join('\n');
}

function check(file: string): number {
  const source = read(file);
  const format = formatOf(file === '-' ? '' : file, source);
  if (!format) throw new BadInput('Its name must end in .txt, .csv or .json.');
  const replies = readReplies(source, format);
  const found = checkReplies(source, replies, analyse);
  for (const weakness of found) console.log(`${shown(weakness, file)}\n`);
  const strong = found.filter((w) => w.finding.severity === 'strong').length;
  console.log(`${replies.length} replies, ${found.length} weak phrases, ${strong} of them strong.`);
  return strong > 0 ? STRONG_FOUND : CLEAN;
}

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) {
  console.error('usage: npm run check-replies -- FILE   (.txt, .csv, .json, or - for standard input)');
  process.exitCode = BAD_INPUT;
} else {
  try {
    process.exitCode = check(file);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(`${file}: ${error.message}`);
    process.exitCode = BAD_INPUT;
  }
}
