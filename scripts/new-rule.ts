/** Writes the skeleton of a rule and lists it: `npm run new:rule -- some-id`. It fails until it has examples. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(import.meta.dirname, '../lib/analysis/rules');
const INDEX = join(RULES, 'index.ts');
const USAGE = 2;

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const skeleton = (id: string) => `import type { Rule } from '../model';
import { re } from '../pattern';

export const ${camel(id)}: Rule = {
  id: '${id}',
  title: '',
  severity: 'medium',
  scope: 'phrase',
  says: '',
  match: [re\`(?!)\`],
  rewrites: [],
  flags: [],
  passes: [],
};
`;

/** The new rule goes before the blanks, which close the table. */
function list(index: string, id: string): string {
  const after = index.lastIndexOf('import ');
  const end = index.indexOf('\n', after) + 1;
  const imported = `${index.slice(0, end)}import { ${camel(id)} } from './${id}';\n${index.slice(end)}`;
  return imported.replace(/\n( *unfilledBlank,\n\];)/, `\n  ${camel(id)},\n$1`);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = USAGE;
}

const [id, ...more] = process.argv.slice(2);
const file = join(RULES, `${id}.ts`);
if (id === undefined || more.length > 0 || !/^[a-z]+(?:-[a-z]+)*$/.test(id))
  refuse('usage: npm run new:rule -- ID   (small letters and hyphens: excuse-busy)');
else if (existsSync(file)) refuse(`There is a rule ${id} already: ${file}`);
else {
  writeFileSync(file, skeleton(id));
  writeFileSync(INDEX, list(readFileSync(INDEX, 'utf8'), id));
  console.log(
    `Wrote ${file}\nFill it in (docs/writing-a-rule.md), then: npm run check && npx vitest run tests/analysis`,
  );
}
