import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { search, searchable } from '../../lib/letters/search';
import type { Letter, OwnLetter } from '../../lib/types';

type Props = {
  readonly letters: readonly (Letter | OwnLetter)[];
  readonly chosen: Letter;
  /** The id of the one that fits what the customer wrote; null where none does. */
  readonly fits: string | null;
  onChoose(letter: Letter): void;
};

/** Finds a letter by a word of its title, its occasion or its text, without the hand leaving the keys. */
export function Finder({ letters, chosen, fits, onChoose }: Props) {
  const list = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const index = useMemo(() => letters.map(searchable), [letters]);
  const found = useMemo(() => (open ? search(query, index).slice(0, MOST) : []), [open, query, index]);
  const marked = found[at];

  function choose(letter: Letter | undefined) {
    if (!letter) return;
    close();
    onChoose(letter);
  }
  function close() {
    setOpen(false);
    setQuery('');
    setAt(0);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open && found.length > 0) setAt((at + step + found.length) % found.length);
      setOpen(true);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(marked);
    } else if (event.key === 'Escape' && open) {
      // Only the list: a popup would close.
      event.preventDefault();
      close();
    }
  }

  return (
    <div className="finder">
      <input
        type="search"
        role="combobox"
        aria-label={i18n.t('finder.label')}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={marked && `${list}-${marked.id}`}
        placeholder={i18n.t('finder.label')}
        value={query}
        // biome-ignore lint/a11y/noAutofocus: the popup opens on the search field: from there all goes by keys
        autoFocus
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className="found" role="listbox" id={list} aria-label={i18n.t('finder.results')}>
          {found.map((letter, place) => (
            <Found
              key={letter.id}
              id={`${list}-${letter.id}`}
              letter={letter}
              marked={place === at}
              current={letter.id === chosen.id}
              fits={letter.id === fits}
              onChoose={() => choose(letter)}
            />
          ))}
          {found.length === 0 && <p className="found-none">{i18n.t('finder.none')}</p>}
        </div>
      )}
    </div>
  );
}

/** More than anybody reads: then one more word finds it faster. */
const MOST = 60;

type FoundProps = {
  readonly id: string;
  readonly letter: Letter | OwnLetter;
  readonly marked: boolean;
  readonly current: boolean;
  readonly fits: boolean;
  onChoose(): void;
};

function Found({ id, letter, marked, current, fits, onChoose }: FoundProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the marked one
    <div
      role="option"
      id={id}
      className={marked ? 'found-one is-marked' : 'found-one'}
      aria-selected={current}
      ref={(element) => {
        if (marked) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      // The press would take the focus from the field, and the list with it.
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <b>
        {letter.title}
        {fits && <i className="found-team">{i18n.t('finder.fits')}</i>}
        {'team' in letter && letter.team && <i className="found-team">{i18n.t('finder.team')}</i>}
      </b>
      <span>{letter.when}</span>
    </div>
  );
}
