import type { Blank, BlankKind, Letter, OwnLetter, PageFact, Passage } from '../../types';
import { among, list, Misfit, record, text, words } from './shape';

const KINDS: readonly BlankKind[] = ['text', 'long', 'name', 'date', 'time', 'duration', 'amount', 'choice'];
const FACTS: readonly PageFact[] = ['customer', 'subject', 'reference', 'agent', 'company', 'today'];
const TENSES = ['past', 'future'] as const;

/** One letter of a file. Throws a `Misfit` where it is none. */
export function letterFrom(value: unknown, at: string): Omit<OwnLetter, 'id' | 'changed'> {
  const letter = record(value, at);
  return {
    title: words(letter.title, `${at}.title`),
    when: text(letter.when ?? '', `${at}.when`),
    tags: list(letter.tags ?? [], `${at}.tags`).map((tag, index) => text(tag, `${at}.tags[${index}]`)),
    pinned: letter.pinned === true,
    blanks: list(letter.blanks ?? [], `${at}.blanks`).map((one, i) => blankFrom(one, `${at}.blanks[${i}]`)),
    passages: list(letter.passages, `${at}.passages`).map((one, i) =>
      passageFrom(one, i, `${at}.passages[${i}]`),
    ),
  } satisfies Omit<Letter, 'id'> & { tags: string[]; pinned: boolean };
}

function blankFrom(value: unknown, at: string): Blank {
  const blank = record(value, at);
  const id = words(blank.id, `${at}.id`);
  const kind = among(KINDS, blank.kind ?? 'text', `${at}.kind`);
  return {
    id,
    kind,
    label: text(blank.label ?? id, `${at}.label`),
    example: text(blank.example ?? '', `${at}.example`),
    required: blank.required !== false,
    ...(blank.fallback !== undefined && { fallback: text(blank.fallback, `${at}.fallback`) }),
    ...(blank.tense !== undefined && { tense: among(TENSES, blank.tense, `${at}.tense`) }),
    ...(blank.from !== undefined && { from: among(FACTS, blank.from, `${at}.from`) }),
    ...(kind === 'choice' && {
      choices: list(blank.choices, `${at}.choices`).map((one, i) => text(one, `${at}.choices[${i}]`)),
    }),
  };
}

function passageFrom(value: unknown, index: number, at: string): Passage {
  const passage = record(value, at);
  const note = record(passage.annotation ?? {}, `${at}.annotation`);
  const inTone = (tone: 'plain' | 'brief') =>
    passage[tone] === undefined ? {} : { [tone]: text(passage[tone], `${at}.${tone}`) };
  return {
    id: text(passage.id ?? `p${index + 1}`, `${at}.id`),
    part: text(passage.part ?? 'own', `${at}.part`),
    text: words(passage.text, `${at}.text`),
    annotation: {
      lead: text(note.lead ?? '', `${at}.annotation.lead`),
      text: text(note.text ?? '', `${at}.annotation.text`),
    },
    ...inTone('plain'),
    ...inTone('brief'),
    ...(passage.optional === true && { optional: true }),
  };
}

/** Where the value is no letter; null where it is one. `''`: it is no object at all. */
export function misfitIn(value: unknown): string | null {
  try {
    letterFrom(value, '');
    return null;
  } catch (error) {
    if (error instanceof Misfit) return error.at.replace(/^\./, '');
    throw error;
  }
}
