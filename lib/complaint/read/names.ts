/** What a firm does in a complaint: behind a name in capitals it tells that the name is one of ours. */
const ACTS =
  "(?:has|have|had|is|was|are|did|does|will|would|could|won't|wouldn't|refus\\w+|told|sa(?:id|ys)|claim\\w*|decid\\w+|keeps?|kept|continu\\w+|credited|charg\\w+|cancel\\w+|promis\\w+|needs|wants?|did not|didn't|doesn't|hasn't)";
const NAME = String.raw`[A-Z][\w&]*(?:(?: of| &)? [A-Z][\w&]*){0,3}`;
const ACTING = new RegExp(
  String.raw`(?<![.!?:\n]\s*|^)\b(?:the )?(${NAME}) (?:\w+ly )?${ACTS}\b|(?:^|[.!?\n]\s*)(${NAME}) (?:\w+ly )?${ACTS}\b`,
  'g',
);
const WITH = new RegExp(
  String.raw`\b(?:called|from|with|by|at|against|of|to|contacted|emailed|phoned) (${NAME})\b`,
  'g',
);
/** Words with a capital that name nobody. */
const NOBODY =
  /^(?:I|It|The|This|That|They|We|You|He|She|My|Our|Your|There|A|An|And|But|So|If|When|What|Why|How|No|Not|Also|Then|Now|Yes|In|On|At|Only|Sir|Hi|Hello|Dear|Mr|Mrs|Ms|Once|Since|Inside|Nobody|Someone|Everything|Nothing|Order|Parcel|Flight|Booking|Ticket|Mine|Each|All|Both|Internet|WiFi|Wifi|TV|IT|Location|Customer|Staff|Support|Update|Latest|Used|Please|Can|Could|Cleaners|Food)\b/;
const DATE = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

const STRONGLY =
  /^ (?:have|has|is|are)?(?: been| not)? ?(?:charg|refus|cancel|den(?:y|ied)|bill|declin|ignor)\w*/;

/** Names that the message speaks of as of the firm that it is sent to: those that act, and are told of more than once. */
export function namesOfUs(text: string, company?: string): string[] {
  const acting = [...text.matchAll(ACTING)].map((m) => m[1] ?? m[2] ?? '');
  const withs = [...text.matchAll(WITH)].map((m) => m[1] ?? '');
  const all = [...acting, ...withs].filter((name) => name !== '' && !NOBODY.test(name) && !DATE.test(name));
  const named = all.filter((name) => {
    const count = text.split(name).length - 1;
    if (STRONGLY.test(text.slice(text.indexOf(name) + name.length))) return true;
    return count > 1 && (acting.includes(name) || /\b(?:Bank|Airlines?|Union|Inc|Ltd|Mobile)\b/.test(name));
  });
  return [...new Set([...(company ? [company] : []), ...named])].sort((a, b) => b.length - a.length);
}
