import type { Blank, BlankKind, Letter, OwnLetter, Passage } from '../../types';

/** Version 1: docs/letter-files.md. */
const VERSION = 1;
const KINDS: readonly BlankKind[] = ['text', 'long', 'name', 'date', 'time', 'duration', 'amount', 'choice'];

export const lettersToJson = (letters: readonly OwnLetter[]): string =>
  JSON.stringify({ amends: 'letters', version: VERSION, letters }, null, 2);

/** Letters from a file of ours. Throws what is wrong and where, and then nothing was taken. */
export function lettersFromJson(json: string, newId: () => string, now: Date): OwnLetter[] {
  const file = record(parsed(json), 'the file');
  if (file.amends !== 'letters') throw new Error('The file does not say "amends": "letters".');
  if (file.version !== VERSION)
    throw new Error(`version: ${JSON.stringify(file.version)} is not known; this reads version ${VERSION}.`);
  return list(file.letters, 'letters').map((one, index) => ({
    ...letterFrom(one, `letters[${index}]`),
    id: newId(),
    changed: now.toISOString(),
  }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`The file is not JSON: ${(error as Error).message}.`);
  }
}

function letterFrom(value: unknown, at: string): Omit<OwnLetter, 'id' | 'changed'> {
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
  const kind = KINDS.find((one) => one === (blank.kind ?? 'text'));
  if (!kind) throw new Error(`${at}.kind: ${JSON.stringify(blank.kind)} is none of ${KINDS.join(', ')}.`);
  return {
    id,
    kind,
    label: text(blank.label ?? id, `${at}.label`),
    example: text(blank.example ?? '', `${at}.example`),
    required: blank.required !== false,
    ...(blank.fallback !== undefined && { fallback: text(blank.fallback, `${at}.fallback`) }),
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

function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${at}: should be an object.`);
  return value as Record<string, unknown>;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at}: should be a list.`);
  return value;
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Error(`${at}: should be text.`);
  return value;
}

function words(value: unknown, at: string): string {
  const written = text(value, at);
  if (written.trim() === '') throw new Error(`${at}: is empty.`);
  return written;
}
