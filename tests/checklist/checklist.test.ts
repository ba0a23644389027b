import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { type Advised, APOLOGY, NOT_OUR_FAULT, starterFor } from '../../lib/checklist/advised';
import { checklistOf } from '../../lib/checklist/checklist';
import { placeFor } from '../../lib/checklist/place';
import type { AdvisedPart } from '../../lib/types';

const DRAFT =
  'Hi Maya,\n\nI am sorry we charged your card twice on Monday. I have refunded the second payment this morning.';

const checklist = (text: string, notOurFault = false) =>
  checklistOf(text, analyse(text, { notOurFault }), notOurFault);
const state = (text: string, part: AdvisedPart) => checklist(text).parts.find(({ id }) => id === part)?.state;

describe('the checklist', () => {
  test('tells present from missing parts, in the order of the letter', () => {
    expect(checklist(DRAFT).parts.map(({ id }) => id)).toEqual(APOLOGY.map(({ id }) => id));
    expect(state(DRAFT, 'apology')).toBe('present');
    expect(state(DRAFT, 'repair')).toBe('present');
    expect(state(DRAFT, 'impact')).toBe('missing');
  });

  test('names the weightiest missing part as next', () => {
    const { parts, next } = checklist(DRAFT);
    const missing = APOLOGY.filter(({ id }) => parts.find((part) => part.id === id)?.state === 'missing');
    expect(missing.find(({ id }) => id === next)?.weight).toBe(Math.max(...missing.map((p) => p.weight)));
  });

  test('calls nothing missing before the writer has begun in earnest', () => {
    expect(checklist('I am sorry we lost it.').next).toBeNull();
  });

  test('has no parts where no apology is due', () => {
    const { parts, next, apologyDue } = checklist('Here is the reset link for your password.');
    expect({ parts, next, apologyDue }).toEqual({ parts: [], next: null, apologyDue: false });
  });

  test('advises empathy, impact and repair where nothing was our fault', () => {
    expect(checklist(DRAFT, true).parts.map(({ id }) => id)).toEqual(['empathy', 'impact', 'repair']);
  });

  test.each([...APOLOGY, ...NOT_OUR_FAULT].filter(({ starter }) => starter.includes('[')))(
    'the starter of $id is seen as started',
    ({ id, starter }) => {
      const text = `Hi Maya,\n\nWe broke it. ${starter}`;
      const found = checklist(text, id === 'empathy').parts.find((part) => part.id === id);
      expect(found?.state).not.toBe('missing');
    },
  );
});

describe('a starter sentence', () => {
  const put = (text: string, part: AdvisedPart) => {
    const place = placeFor(part, 'New [blank].', checklist(text).parts, text);
    if (place.kind === 'paragraph') return place.at;
    const { span, insert } = place.edit;
    return text.slice(0, span.start) + insert + text.slice(span.end);
  };

  test('goes in after the last earlier part', () => {
    expect(put(DRAFT, 'timeframe')).toBe(`${DRAFT} New [blank].`);
    expect(put(DRAFT, 'impact')).toContain('on Monday. New [blank]. I have');
  });

  test('goes in after the greeting where no earlier part is there', () => {
    const text = 'Hi Maya,\n\nThe parcel was late, and you waited for a week.';
    expect(put(text, 'apology')).toBe(
      'Hi Maya,\n\nNew [blank]. The parcel was late, and you waited for a week.',
    );
  });

  test('is a paragraph of its own where nothing but a greeting is there', () => {
    expect(put('Hi Maya,', 'apology')).toBeNull();
  });
});

describe('the score', () => {
  const FILLED =
    'Hi Maya,\n\nI’m sorry that we charged your card twice on Monday. You’ll hear from me by Friday at noon.';
  const OPEN = FILLED.replace('by Friday at noon', 'by [day and time]');

  test('counts a part as started while a blank is open in its sentence, and leads to that blank', () => {
    const blank = OPEN.indexOf('[');
    const part = checklist(OPEN).parts.find(({ id }) => id === 'timeframe');
    expect(part).toMatchObject({ state: 'started', span: { start: blank, end: OPEN.indexOf(']') + 1 } });
    expect(state(OPEN, 'apology')).toBe('present');
    expect(state(FILLED, 'timeframe')).toBe('present');
  });

  test('keeps blanks apart from weak phrases', () => {
    const { blanks, findings } = checklist(OPEN);
    expect(blanks.map(({ quote }) => quote)).toEqual(['[day and time]']);
    expect(findings.map(({ rule }) => rule)).not.toContain('unfilled-blank');
  });

  test('measures the parts alone: a weak phrase takes nothing away', () => {
    const weak = `${FILLED} We value your business.`;
    const { score, findings } = checklist(weak);
    expect(findings.length).toBeGreaterThan(checklist(FILLED).findings.length);
    expect(score).toBe(checklist(FILLED).score);
  });

  test('is none while too little is written', () => {
    expect(checklist('I am sorry we lost it.').score).toBeNull();
    expect(checklist(FILLED).score).toBeGreaterThan(0);
  });
});

describe('with the customer’s message', () => {
  const complaint =
    'My lamp arrived broken. I had to sit in the dark all evening. Why does nobody answer the phone?';
  const thread = [{ from: 'customer' as const, text: complaint }];
  const heard = analyse({ text: DRAFT, thread }).complaint ?? null;
  const starter = (id: AdvisedPart) => starterFor(APOLOGY.find((part) => part.id === id) as Advised, heard);

  test('starter sentences say what they told', () => {
    expect(starter('apology')).toBe('I’m sorry your lamp arrived broken.');
    expect(starter('impact')).toBe('I know you had to sit in the dark all evening.');
    expect(starter('repair')).toContain('[');
  });

  test('what the draft does not touch is listed, and no more once it does', () => {
    const unheard = (text: string) =>
      checklistOf(text, analyse({ text, thread }), false).unheard.map(({ quote }) => quote);
    expect(unheard(DRAFT)).toContain('My lamp arrived broken');
    expect(unheard(`${DRAFT} Your lamp arrived broken and a new one is on its way.`)).not.toContain(
      'My lamp arrived broken',
    );
  });
});
