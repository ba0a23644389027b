/** In English, German and Spanish, as a first line has it. */
const GREETED =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:morgen|tag|abend)|hola|estimad[oa]|querid[oa]|buenos días|buenas tardes)\s+([^\n,!.:;]{2,60}?)\s*[,!.:;\n]/iu;

/** “Dear Customer” greets nobody by name. */
const NOBODY =
  /\b(?:all|every(?:one|body)|folks|teams?|sirs?|madam|customers?|clients?|users?|members?|guests?|friends?|damen|herren|kund(?:e|in|en|innen)|zusammen|clientes?|señor(?:es|as?)?|amig[oa]s?|todos)\b/iu;

/** Whom the draft greets by name, in its own words; null for nobody. */
export function greetedIn(text: string): string | null {
  const greeted = GREETED.exec(text)?.[1] ?? null;
  return greeted === null || !/^\p{Lu}/u.test(greeted) || NOBODY.test(greeted) ? null : greeted;
}
