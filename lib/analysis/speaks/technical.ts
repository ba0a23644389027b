import { words } from '../lexicon/classes';
import { oneOf } from '../words/any';

/** Code, a log, a list of steps. */
const SIGNS = new RegExp(
  oneOf`
    \`\`\`|~~~|\`[^\`\n]+\`|<!--
    ^#{1,4}\s
    \*\*[^*\n]+\*\*
    ^\s*[-*] \[[ x]\]
    \b\w+\(\)
    \bprint\(
    ^import \w
    \.\w{1,4}:\d+
    ^\s*at [\w.$<>]+\(
    \bgithub\w*\.com/
    ^(?:traceback|error:|fatal:)
    ^- (?:fixed|added|removed|reworked|changed|updated)\s
  `,
  'im',
);

/** What software is made of, and what its makers do: a customer names one of them or two. */
const MAKING = words(`
  api array async backend binary boolean branch bug build bytecode callback checkout class cli codebase commit compile
  compiler component config configuration console container css daemon debug debugger dependency deploy docker
  dockerfile encoder endpoint enum exec executable export fork framework function git github header html http import
  instance interface javascript json kernel lib library linux localhost log logger loop master merge method middleware
  module namespace node npm object package param parameter parser patch plugin port pr query python react refactor
  regex release repo repository runtime schema script sdk shell socket source sql stack static string struct syntax
  terminal test thread token typescript unix url upstream usecase variable vm xml yaml`);
const FEW = 4;

/** Talk among people who make the thing, in which failures are the subject. */
export function technical(text: string): boolean {
  if (SIGNS.test(text)) return true;
  const named = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (MAKING.has(word)) named.add(word);
    else if (word.endsWith('s') && MAKING.has(word.slice(0, -1))) named.add(word.slice(0, -1));
    if (named.size >= FEW) return true;
  }
  return false;
}
