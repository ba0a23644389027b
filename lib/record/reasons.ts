/** Something to apologise for, as the team calls it; `words` tell it in a draft. */
export type Reason = { readonly name: string; readonly words: RegExp };

/** What support teams apologise for most, by the key of its name in the locales. */
export const REASONS = {
  lateReply:
    /\b(?:(?:late|slow|delayed) (?:reply|response|answer)|(?:repl|answer|respon|get(?:ting)? back)\w* (?:\w+ ){0,3}(?:late|sooner|earlier|so long)|(?:kept|left|made) you waiting|unanswered|wait(?:ed|ing)? (?:\w+ ){0,4}(?:for )?(?:a|an|our|my) (?:reply|answer|response))\b/gi,
  lateDelivery:
    /\b(?:parcel|package|shipment|deliver\w*|courier|dispatch\w*|arriv\w*|tracking|warehouse)\b/gi,
  wrongCharge: /\b(?:charg\w*|bill(?:ed|ing)?|invoice\w*|refund\w*|overpa\w*|payment\w*|double|twice)\b/gi,
  outage:
    /\b(?:outage|down(?:time)?|unavailable|offline|(?:could|can)(?:n.t|not) (?:log|sign) in|unreachable)\b/gi,
  wrongItem: /\b(?:wrong (?:item|size|colou?r|order|model)|damaged|broken|cracked|faulty|replacement)\b/gi,
  bug: /\b(?:bugs?|crash\w*|data loss|lost (?:your|the) \w+|deleted|corrupt\w*|overw\w+|error message)\b/gi,
  wrongInformation:
    /\b(?:(?:wrong|incorrect|misleading|outdated) (?:information|answer|advice|instructions?|date|price)|told you (?:the )?wrong|misinformed|misled)\b/gi,
  missedAppointment:
    /\b(?:appointment|missed (?:our|the|your) (?:call|meeting|visit|demo)|technician|did(?:n.t| not) (?:show|turn) up|booking)\b/gi,
  rudeness: /\b(?:rude\w*|tone|curt|dismissive|disrespect\w*|impolite|spoke to you|way (?:i|we) spoke)\b/gi,
  privacy: /\b(?:privacy|personal data|breach|exposed|(?:your|their) data|wrong recipient|leak\w*)\b/gi,
  onboarding: /\b(?:onboarding|set ?up|set-up|implementation|migration|go[- ]live|training session)\b/gi,
} as const;

/** A reason of the team's own is told by its own words, all of them. */
export function teamReason(name: string): Reason {
  // A reason may be called `C++`, or be a pattern that never ends: it is words, not a pattern.
  const words = name.match(/\p{L}{4,}/gu) ?? [name.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')];
  const ahead = words.map((word) => `(?=[\\s\\S]*(?<!\\w)${word})`).join('');
  return { name, words: new RegExp(`^${ahead}`, 'giu') };
}

/** The reason that the text speaks of most; null where it names none. */
export function guessReason(text: string, reasons: readonly Reason[]): string | null {
  const counted = reasons.map(({ name, words }) => ({ name, hits: text.match(words)?.length ?? 0 }));
  const best = counted.reduce((most, one) => (one.hits > most.hits ? one : most), { name: '', hits: 0 });
  return best.hits > 0 ? best.name : null;
}
