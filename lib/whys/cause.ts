const OURS = /\b(?:we|i|none of us)\b/i;
const NOBODY = /\b(?:nobody|no one|no-one)\b(?: of us)?/gi;
const BECAUSE = /^(?:because|since|as)\s+/i;
/** Words whose capital is only that of the sentence's start. */
const SMALL =
  /^(?:We|The|A|An|Our|My|None|There|This|That|It|They|You|Your|On|In|At|When|After|Before|No|Not|Last)\b/;

/** Whether one of us acts in it. “Nobody” of us counts: it is said as “none of us”. */
export const isOwned = (answer: string): boolean => OURS.test(asOurs(answer));

/** The one sentence that owns it: what went wrong, and the last answer to why. */
export function causeSentence(problem: string, cause: string): string {
  const what = bare(problem);
  const lead = isOwned(what) ? capital(what) : `${capital(what)}. It happened`;
  return `${lead} because ${small(bare(asOurs(cause).replace(BECAUSE, '')))}.`;
}

/** The cause as letters take it, after their own “we”; null where it does not begin with one of us. */
export function causePhrase(cause: string): string | null {
  return /^(?:because )?(?:we|i)\s+(.+)$/is.exec(bare(cause))?.[1] ?? null;
}

const asOurs = (answer: string): string => answer.replace(NOBODY, 'none of us');
const bare = (words: string): string => words.trim().replace(/[.!?\s]+$/, '');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string =>
  SMALL.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
