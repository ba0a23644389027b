import { useState } from 'react';
import { i18n } from '#i18n';
import { fill } from '../../lib/letters/fill';
import { byLabel, newPassage, readBlanks } from '../../lib/letters/own';
import type { OwnLetter, Passage } from '../../lib/types';
import { BlankRows } from './BlankRows';
import { LetterPreview } from './LetterPreview';
import { PassageEditor } from './PassageEditor';

type Props = {
  readonly letter: OwnLetter;
  onSave(letter: OwnLetter): void;
  onCancel(): void;
};

/** An own letter under one's hands: its passages, their notes, its blanks, and how it will read. */
export function LetterEditor({ letter, onSave, onCancel }: Props) {
  const [title, setTitle] = useState(letter.title);
  const [when, setWhen] = useState(letter.when);
  const [tags, setTags] = useState(letter.tags.join(', '));
  const [known, setKnown] = useState(letter.blanks);
  const [passages, setPassages] = useState<readonly Passage[]>(() =>
    letter.passages.map((one) => ({ ...one, text: byLabel(one.text, letter.blanks) })),
  );
  const read = readBlanks(passages, known);
  const edited: OwnLetter = {
    ...letter,
    ...read,
    title: title.trim(),
    when: when.trim(),
    tags: tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    passages: read.passages.filter(({ text }) => text.trim() !== ''),
  };
  const ready = edited.title !== '' && edited.passages.length > 0;
  const change = (index: number, next: Passage) =>
    setPassages(passages.map((one, place) => (place === index ? next : one)));

  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave(edited);
      }}
    >
      <div className="editor-fields scroll">
        <Line label={i18n.t('own.title')} value={title} onType={setTitle} required />
        <Line label={i18n.t('own.when')} value={when} onType={setWhen} />
        <Line label={i18n.t('own.tags')} value={tags} onType={setTags} />
        <p className="editor-help">{i18n.t('own.help')}</p>
        {passages.map((passage, index) => (
          <PassageEditor
            key={passage.id}
            passage={passage}
            onChange={(next) => change(index, next)}
            onRemove={() => setPassages(passages.filter((one) => one !== passage))}
          />
        ))}
        <button
          type="button"
          className="quiet"
          onClick={() => setPassages([...passages, { ...newPassage(0, ''), id: crypto.randomUUID() }])}
        >
          {i18n.t('own.addPassage')}
        </button>
        <BlankRows
          blanks={read.blanks}
          onChange={(next) => setKnown(read.blanks.map((one) => (one.id === next.id ? next : one)))}
        />
        <h2>{i18n.t('letter.preview')}</h2>
        <LetterPreview content={fill(edited, {})} />
      </div>
      <footer className="insert-bar">
        <button type="submit" className="primary" disabled={!ready}>
          {i18n.t('own.save')}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {i18n.t('own.cancel')}
        </button>
      </footer>
    </form>
  );
}

type LineProps = {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  onType(value: string): void;
};

function Line({ label, value, required = false, onType }: LineProps) {
  return (
    <label className="line">
      <span>{label}</span>
      <input value={value} required={required} onChange={(event) => onType(event.target.value)} />
    </label>
  );
}
