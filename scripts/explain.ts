/** Shows how a sentence is read: `npm run explain -- "Sorry, we lost it."` */

import { analyse } from '../lib/analysis';
import { factsOf } from '../lib/analysis/facts';
import { rolesOf } from '../lib/analysis/grammar/roles';
import { termsOf } from '../lib/analysis/grammar/terms';
import { sentencesIn } from '../lib/analysis/sentences';

const text = process.argv.slice(2).join(' ').replaceAll('\\n', '\n');
if (text.trim() === '') {
  console.error('usage: npm run explain -- "We are sorry we lost your form."');
  process.exit(2);
}

for (const line of text.split('\n'))
  for (const { start, end } of sentencesIn(line)) explain(line.slice(start, end));

const report = analyse(text);
console.log('\nthe draft');
for (const { rule, severity, quote, also } of report.findings)
  console.log(`  ${rule} (${severity}) “${quote}”${also.length > 0 ? `, over ${also.join(', ')}` : ''}`);
for (const { id, present, spans } of report.parts)
  if (present) console.log(`  part ${id}: ${spans.map((s) => `“${text.slice(s.start, s.end)}”`).join(' ')}`);
for (const { what, due } of report.promises) console.log(`  promise “${what}”${due ? ` by ${due}` : ''}`);

function explain(sentence: string): void {
  const facts = factsOf(sentence);
  const show = ({ start, end }: { start: number; end: number }) => `“${sentence.slice(start, end)}”`;
  console.log(`\n${sentence}`);
  console.log(
    `  words    ${termsOf(sentence)
      .map((t) => `${t.norm}/${t.kind}${t.form ? `.${t.form}` : ''}`)
      .join(' ')}`,
  );
  for (const c of facts.clauses) {
    const { agent, deed, when, negative, object } = rolesOf(c);
    console.log(
      `  clause   ${show(c.span)} ${agent} ${negative ? 'not ' : ''}${deed}:${c.verb.lemma} ${when} object=${object}${c.opener ? ` opener=${c.opener}` : ''} ${c.mood}${c.verb.passive ? ' passive' : ''}`,
    );
  }
  for (const use of facts.sorry)
    console.log(
      `  sorry    ${show(use.span)} ${use.function}${use.names ? ', names it' : ''}${use.points ? ', points at it' : ''}`,
    );
  for (const { id, span } of facts.hits) console.log(`  hit      ${id} ${show(span)}`);
  for (const { id, span } of facts.marks) console.log(`  part     ${id} ${show(span)}`);
}
