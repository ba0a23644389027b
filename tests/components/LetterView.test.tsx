// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LetterView } from '../../components/letters/LetterView';
import type { Lessons } from '../../components/letters/Note';
import { sample } from '../../lib/letters/library/sample';
import type { Letter, Proposals, Values } from '../../lib/types';
import { field, typeInto } from './blanks';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const NOW = { now: new Date('2026-05-04T10:00'), locale: 'en-GB' };

type HeldProps = { letter?: Letter; lessons?: Lessons; told?: Proposals };

function Held({ letter = sample, lessons = 'open', told = {} }: HeldProps) {
  const [values, setValues] = useState<Values>({});
  const [off, setOff] = useState<string[]>([]);
  return (
    <LetterView
      letter={letter}
      tone="warm"
      lessons={lessons}
      values={values}
      typed={values}
      fromPage={{}}
      told={told}
      now={NOW}
      off={off}
      onType={(blank, value) => setValues((all) => ({ ...all, [blank]: value }))}
      onTone={() => {}}
      onInsertPassage={null}
      onInclude={(passage, on) =>
        setOff((ids) => (on ? ids.filter((id) => id !== passage) : [...ids, passage]))
      }
    />
  );
}

const preview = () => userEvent.click(screen.getByRole('radio', { name: 'Preview' }));
const letterText = () => screen.getByRole('article').textContent;

describe('the letter', () => {
  test('has a field for each blank, in the sentences', () => {
    render(<Held />);
    expect(screen.getAllByRole('textbox')).toHaveLength(sample.blanks.length);
    expect(field('what we did').dataset.placeholder).toBe('what we did');
    expect(field('first name').dataset.placeholder).toBe('there');
  });

  test('says of a field whether it is needed and gives its example', () => {
    render(<Held />);
    expect(field('what we did').getAttribute('aria-required')).toBe('true');
    expect(field('first name').getAttribute('aria-required')).toBe('false');
    const hint = document.getElementById(field('first name').getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('For example, “Maya”');
  });

  test('has its annotation with each passage', () => {
    render(<Held />);
    for (const { annotation } of sample.passages) {
      expect(screen.getByRole('region', { name: annotation.lead }).textContent).toContain(annotation.text);
    }
  });

  test('is previewed as it will be read, with what is missing marked', async () => {
    render(<Held />);
    typeInto(field('what we did'), 'lost your parcel');
    await preview();
    expect(letterText()).toContain('I’m sorry that we lost your parcel on [date].');
    expect(screen.getByText('[date]').tagName).toBe('MARK');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('keeps what was typed when the preview closes', async () => {
    render(<Held />);
    typeInto(field('what we did'), 'lost your parcel');
    await preview();
    await userEvent.click(screen.getByRole('radio', { name: 'Fill in' }));
    expect(field('what we did').textContent).toBe('lost your parcel');
  });

  test('shows itself filled with its examples', async () => {
    render(<Held />);
    await userEvent.click(screen.getByRole('radio', { name: 'Example' }));
    expect(letterText()).toContain('Hi Maya,');
    expect(letterText()).not.toContain('[');
  });

  test('leaves an optional passage out when it is switched off', async () => {
    render(<Held />);
    await userEvent.click(screen.getByRole('switch', { name: 'Include this passage' }));
    expect(screen.queryByRole('textbox', { name: 'what makes up for it' })).toBeNull();
    await preview();
    expect(letterText()).not.toContain('For the time you spent');
  });

  test('keeps a sentence on one line: Enter breaks only a long blank', () => {
    const note = { lead: 'Lead.', text: 'Text.' };
    const blank = { label: 'details', example: 'x', required: true } as const;
    const letter: Letter = {
      id: 'l',
      title: 'L',
      when: 'W',
      blanks: [
        { ...blank, id: 'short', kind: 'text', label: 'short' },
        { ...blank, id: 'long', kind: 'long', label: 'long' },
      ],
      passages: [{ id: 'p', part: 'repair', text: '- {{short}}\n- {{long}}', annotation: note }],
    };
    render(<Held letter={letter} />);
    const breaks = (name: string) => fireEvent.keyDown(field(name), { key: 'Enter' });
    expect([breaks('short'), breaks('long')]).toEqual([false, true]);
  });

  test.each(['open', 'folded', 'hidden'] as const)('tells why a passage is there: %s', (lessons) => {
    render(<Held lessons={lessons} />);
    const { lead, text } = sample.passages[0]?.annotation ?? { lead: '', text: '' };
    expect(screen.queryAllByText(lead).length > 0).toBe(lessons !== 'hidden');
    expect(letterText()?.includes(text)).toBe(lessons !== 'hidden');
    expect(document.querySelectorAll('details').length > 0).toBe(lessons === 'folded');
  });

  test('Tab goes from blank to blank; Alt and an arrow lead to what a passage offers', async () => {
    const note = { lead: 'Lead.', text: 'Text.' };
    const blank = { kind: 'text', example: 'x', required: true } as const;
    const letter: Letter = {
      id: 'l',
      title: 'L',
      when: 'W',
      blanks: [
        { ...blank, id: 'one', label: 'one' },
        { ...blank, id: 'two', label: 'two' },
      ],
      passages: [
        { id: 'p', part: 'repair', text: '{{one}}, and {{one}} again.', annotation: note },
        { id: 'q', part: 'repair', text: '{{one}} and {{two}}.', annotation: note, optional: true },
      ],
    };
    render(<Held letter={letter} />);
    screen.getAllByRole('textbox', { name: 'one' })[0]?.focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(field('two'));
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'one' })[0]);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown', altKey: true });
    expect(document.activeElement).toBe(screen.getByRole('switch'));
  });
});

describe('what their message tells', () => {
  const TOLD = { failure: ['charged you twice'], effect: ['paid your rent late', 'paid a fee'] };

  test('stands in the empty field, and Enter takes it and goes on; the arrow turns to the next', async () => {
    render(<Held told={TOLD} />);
    field('what we did').focus();
    expect(field('what we did').dataset.example).toBe('charged you twice');
    await userEvent.keyboard('{Enter}');
    expect(field('what we did').textContent).toBe('charged you twice');
    expect(document.activeElement).toBe(field('date'));
    field('effect on them').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(field('effect on them').textContent).toBe('paid a fee');
  });

  test('never goes in by itself, and not over what was typed', async () => {
    render(<Held told={TOLD} />);
    expect(field('what we did').textContent).toBe('');
    typeInto(field('what we did'), 'sent it late');
    field('what we did').focus();
    await userEvent.keyboard('{Enter}');
    expect(field('what we did').textContent).toBe('sent it late');
  });

  test('one press takes all that is still open', async () => {
    render(<Held told={TOLD} />);
    typeInto(field('effect on them'), 'lost a day');
    expect(screen.getByText('Their message tells 1 of the blanks')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take all' }));
    expect(field('what we did').textContent).toBe('charged you twice');
    expect(field('effect on them').textContent).toBe('lost a day');
    expect(screen.queryByRole('button', { name: 'Take all' })).toBeNull();
  });
});
