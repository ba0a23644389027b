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
