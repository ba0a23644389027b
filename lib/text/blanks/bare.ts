import { namesFact, oneOf } from './facts';
import type { Around, Form } from './form';

const re = String.raw;
const HELLO = oneOf('[Hh]i [Hh]ello [Hh]ey [Dd]ear [Gg]ood_(?:morning|afternoon|evening|day) [Gg]reetings');
const GREETING = re`(?:^|[\n.!?>]\s*)${HELLO}[ \t]+`;
const FACT = oneOf(
  'order ticket case invoice reference tracking number no\\. name date amount total account',
);
const FACT_BEFORE = re`\b${FACT}[ \t]+(?:number[ \t]+|no\.?[ \t]+|id[ \t]+)?`;
/** What programs write where they have nothing. */
const NOTHING = re`null|undefined|nil|NaN|None|N\/A|\(null\)|\(none\)|\(empty\)|\[object Object\]`;
/** What stands in place of a name. */
const UNFILLED = re`\w+_\w+|[A-Z]?[a-z]+Name|(?:[FL]|FIRST ?|LAST ?)?NAME|\([A-Za-z ]{2,30}\)|[Ii]nsert \w+(?: \w+)?`;
/** What a sentence opens with, capital or not. */
const OPENS = /^(?:H[iea]\w*|Dear|Your|Our|The|This|On|At|By|For|In|About|With|From|To|Please|Call|Within)$/;
/** So much before a run of X tells whether it belongs to a name. */
const NEAR = 40;

/** Roman numerals, sizes, kisses and masked numbers are made of the same letter. */
function isRunOfX(run: string, { before, after, text, at }: Around): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  if (
    /^[\sXx.!]*$/.test(line) ||
    (/[-–]/.test(before) && !/X[-–]$/.test(text.slice(0, at))) ||
    /[’']/.test(after)
  )
    return false;
  if (
    /^(?:[ -]?X{2,})*[ -]?\d{2,}|^[ -]?(?:Large|Small|[LS]\b)|^ chromosome/.test(text.slice(at + run.length))
  )
    return false;
  const near = text.slice(Math.max(0, at - NEAR), at);
  const [, lead = '', word = ''] = /^(.*?)(\p{Lu}[\p{L}’']*)[ \t]$/su.exec(near) ?? [];
  return (
    run.length > 3 || word === '' || (/(?:^|[.!?\n:]\s*)$/.test(lead) && OPENS.test(word)) || namesFact(word)
  );
}

/** Blanks that stand among the words as if they were some. */
export const BARE: readonly Form[] = [
  // XXXX, and xxx behind a fact
  { needs: ['XX'], looks: /(?<!\w)(X{2,}(?:[/.]X{2,}){0,2})(?!\w)/g, isBlank: isRunOfX },
  // DD/MM/YYYY, where no form is explained
  {
    needs: ['YY'],
    looks: /(?<![\w/.-]|format |as )(?:DD|MM)([/.-])(?:DD|MM)\1(?:YY){1,2}(?![\w/])/g,
  },
  { needs: ['xxx', 'XXX'], looks: new RegExp(re`(?<=${FACT_BEFORE}|[#$€£])(x{3,})(?!\w)`, 'gi') },
  // INSERT NAME, ENTER DATE HERE, YOUR NAME HERE, Insert Name Here
  { needs: ['INSERT'], looks: /\b(INSERT(?:[ _][A-Z]+){1,4})\b/g, isBlank: namesFact },
  { needs: ['HERE'], looks: /\b((?:[A-Z]+[ _]){1,4}HERE)\b/g, isBlank: namesFact },
  { needs: ['Here'], looks: /\b(Insert (?:[A-Z][a-z]+ ){1,3}Here)\b/g, isBlank: namesFact },
  // (insert date)
  {
    needs: ['('],
    looks: /(?<!\w)\(((?:insert|enter|fill in|add) [a-z][a-z ]{1,40})\)/gi,
    isBlank: namesFact,
  },
  // Hi null, / Dear first_name, / Hello FNAME, / Hi (name),
  {
    needs: ['null', 'undefined', 'nil', 'NaN', 'None', 'N/A', '(', '[object'],
    looks: new RegExp(re`(?<=${GREETING})(?:${NOTHING})(?=\s*(?:[,.!:\n]|$))`, 'g'),
  },
  {
    needs: ['_', '(', 'NAME', 'nsert', 'Name'],
    looks: new RegExp(re`(?<=${GREETING})(${UNFILLED})(?=\s*(?:[,.!:\n]|$))`, 'g'),
    isBlank: namesFact,
  },
  // order undefined, #null
  {
    needs: ['null', 'NULL', 'undefined', 'NaN'],
    looks: new RegExp(re`(?<=${FACT_BEFORE}|[#$€£])(?:null|undefined|NaN)\b`, 'gi'),
  },
  { needs: ['[object'], looks: /\[object Object\]/g },
];
