import { mends, touches } from '../../analysis/deeds';
import type { WishKind } from '../../types';
import type { Piece } from './pieces';

const KINDS: readonly (readonly [WishKind, RegExp])[] = [
  [
    'refund',
    /\b(?:refund\w*|money back|reimburs\w+|compensat\w+|discount|voucher|(?:my|our) money|get my \d[\d.,]* ?\w+|payments? back|credit(?:ed)? back|get credit|to be (?:re)?paid|pay (?:me|us) back|return on my|a check to be|distribute)\b|[£$€]\S+ (?:back|refunded)/,
  ],
  ['callback', /\b(?:call|ring|phone|telephone) (?:me|us)\b(?! back and)/],
  [
    'explanation',
    /\b(?:explain|explanation|account of|why|how come|how (?:this|it|that) (?:happened|came)|what happened|how does that work|reason for|let me know,? (?:\w+ ){0,6}how|how is it possible)\b/,
  ],
  [
    'replacement',
    /\b(?:replace\w*|replacement|exchange|new one|another one|resend|re-?ship|send (?:me|us) (?:the|a|another|my)|actually mine)\b(?! final bill)/,
  ],
  ['cancel', /\b(?:cancel\w*|close|stop the|delete|unsubscribe|end my|terminate)\b/],
  ['apology', /\bapolog\w+|\bsay sorry\b/],
  [
    'repair',
    /\b(?:fix\w*|repair\w*|resolv\w+|solv\w+|sort(?:ed)?|help|look (?:into|at|in)|address(?:ed)?|work(?:ing)? again|assist\w*|reopen|collect|trace|give us (?:read )?access|put (?:it|this) right|investigate|correct)\b/,
  ],
  [
    'change',
    /\b(?:change|update|switch|move|add|remove|transfer|reset|should (?:be|have)|apply|approve|to be sent|would have been better|from now on|cover|improve|upgrade|bring back|restore|get my remaining)\b/,
  ],
];

export function wishKind({ low, asks }: Piece): WishKind {
  if (
    asks &&
    /^(?:and |also |but )?(?:can|do|will|may|am|is|are|does) (?:i|my|it|we|the|there)\b(?! any ?way)/.test(
      low,
    )
  )
    return 'answer';
  const found = KINDS.find(([, pattern]) => pattern.test(low));
  return found ? found[0] : asks ? 'answer' : 'other';
}

const WANTS: ReadonlySet<string> = new Set(
  'want need like request demand expect ask wish prefer appreciate'.split(' '),
);
const POLITE = /\b(?:please|pls|plz|kindly)\b/;
const BEGGED =
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)|any (?:chance|way)|is there any ?(?:way|chance|thing)|(?:i|we)(?:'d| would) (?:like|love|appreciate|be (?:very |so )?(?:grateful|glad|happy)|rather)|all i want|(?:i|we) (?:expect|demand|request)|(?:i|we|are|am) (?:hereby )?requesting|(?:i|we) would ask|asked? (?:that|you to|them to|for|if)|to request|request (?:a|these|that)|should (?:be |have been )?(?:getting|get|refund\w*|required)|would have been better|i hope (?:you|the|this|it)|get my money back|needs? to be (?:\w+ )?(?:addressed|resolved|fixed|sorted|changed|improved))\b/;
const NOT_WISHED =
  /\b(?:i|we) (?:don't|do not|didn't) (?:want|need|expect|ask)\b|\bneeded? to (?:do|have|go|wait|ring|call)\b|^(?:i|we) (?:had )?asked (?:for|all|the|my)\b/;
const THANKS: ReadonlySet<string> = new Set(
  'thank thanks hope wish like regard cheer silence love have keep see look sound seem make'.split(' '),
);

/** A command that asks for a deed: "Fix that", not "Hope for soon". */
function isCommand({ main, low, clauses }: Piece): boolean {
  if (main?.mood !== 'command' || main.subject.text !== '') return false;
  const { lemma } = main.verb;
  if (THANKS.has(lemma) && !POLITE.test(low)) return false;
  const begins = low.startsWith(lemma) || POLITE.test(low) || clauses[0]?.opener === 'and';
  return (
    begins &&
    (POLITE.test(low) ||
      mends(lemma) ||
      touches(lemma) ||
      /^(?:help|stop|explain|cancel|look|compensate)$/.test(lemma))
  );
}

/** Questions of taste are no requests: "WHY ARE YOU THE WORST?" */
const RHETORIC = /\b(?:worst|kidding|joking|serious(?:ly)?|the hell|on earth)\b/;

/** Something that the customer asks us for. */
export function isWish(piece: Piece): boolean {
  const { low, asks, main } = piece;
  if (
    NOT_WISHED.test(low) ||
    /^which\b|\bi hope (?:you're|you are|all|this finds|you can help me to)/.test(low)
  )
    return false;
  if (isCommand(piece)) return true;
  if (BEGGED.test(low)) return true;
  if (POLITE.test(low) && main?.mood !== 'statement') return true;
  if (asks)
    return !RHETORIC.test(low) && main?.subject.text.toLowerCase() !== 'i'
      ? main !== null
      : /^(?:can|could|may|do|will|how|what|where|when|which)\b/.test(low);
  if (
    /^(?:(?:and|so|but|also),? )?(?:can|could|would|will) [a-z]+ (?!i\b)\w+/.test(low) ||
    /^how (?:do|can) (?:i|we)\b/.test(low)
  )
    return true;
  return (
    /^(?:i|we)$/.test(main?.subject.head ?? '') &&
    main !== null &&
    WANTS.has(main.verb.lemma) &&
    !main.verb.negative &&
    main.verb.tense === 'present' &&
    (main.object !== null || main.verb.to !== null)
  );
}
