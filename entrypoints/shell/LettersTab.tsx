import { useEffect, useRef, useState } from 'react';
import { Finder } from '../../components/letters/Finder';
import { ImportView } from '../../components/letters/ImportView';
import { LetterEditor } from '../../components/letters/LetterEditor';
import { LetterTools } from '../../components/letters/LetterTools';
import type { Lessons } from '../../components/letters/Note';
import { NoticeBar } from '../../components/letters/NoticeBar';
import { ColumnChoice } from '../../components/replies/ColumnChoice';
import { type LetterHabits, loadHabits } from '../../lib/browser/letter-habits';
import { saveChosen } from '../../lib/browser/session-values';
import { LETTERS } from '../../lib/letters/library';
import { sample } from '../../lib/letters/library/sample';
import { inOrder } from '../../lib/letters/order';
import { type LetterStore, openLetterStore } from '../../lib/stores/letter';
import type { DraftFacts, Letter, OwnLetter } from '../../lib/types';
import { currentLetter } from './current-letter';
import { LetterDesk } from './LetterDesk';
import { lessonsFor } from './lessons';
import { askDraft, takeOpening } from './opening';
import type { TabProps } from './tabs';
import { toolsFor } from './tools';
import { useOwnLetters } from './useOwnLetters';

type Desk = {
  readonly letter: Letter;
  readonly store: LetterStore;
  readonly draft: DraftFacts | null;
  readonly lessons: Lessons;
};

/** Opens on this draft's current letter; everything is at hand before the first paint. */
export function LettersTab({ tabId, target, whyNot, place }: TabProps) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [editing, edit] = useState<OwnLetter | null>(null);
  /** A letter was just chosen: the next key is for its first field. */
  const toField = useRef(false);
  /** The id of the letter that fits what the customer wrote. */
  const [fits, setFits] = useState<string | null>(null);
  const [uses, setUses] = useState<LetterHabits['uses']>({});
  const letters = useOwnLetters();
  const session = target?.session ?? null;

  async function lay(letter: Letter, asked = askDraft(tabId)) {
    const [store, draft, lessons] = await Promise.all([
      openLetterStore(tabId, session, letter.id),
      asked,
      lessonsFor(letter.id),
    ]);
    setDesk({ letter, store, draft, lessons });
  }
  async function open() {
    const { draft, own } = takeOpening(tabId);
    const [current, all, habits] = await Promise.all([
      currentLetter(tabId, session, own, draft),
      own,
      loadHabits(),
    ]);
    setUses(habits.uses);
    setFits(current.fits);
    letters.show(all);
    await lay(current.letter, draft);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft is another tab of ours, mounted anew
  useEffect(() => void open(), []);

  // Its fields are there only once the letter is shown.
  useEffect(() => {
    if (!desk || !toField.current) return;
    toField.current = false;
    document.querySelector<HTMLElement>('.field :is([role=textbox], select)')?.focus();
  }, [desk]);

  async function choose(letter: Letter) {
    letters.clear();
    await saveChosen(tabId, session, letter.id);
    toField.current = true;
    await lay(letter);
  }
  async function save(letter: OwnLetter) {
    if (!(await letters.save(letter))) return;
    edit(null);
    await saveChosen(tabId, session, letter.id);
    await lay(letter);
  }
  async function remove(letter: OwnLetter) {
    await letters.remove(letter);
    await lay(sample);
  }

  if (!desk) return null;
  const notice = letters.notice && <NoticeBar {...letters.notice} />;
  if (editing) {
    return (
      <>
        {notice}
        <LetterEditor letter={editing} onSave={(one) => void save(one)} onCancel={() => edit(null)} />
      </>
    );
  }
  const { plan } = letters;
  if (plan && plan.columns.length > 1)
    return <ColumnChoice columns={plan.columns} onChoose={(names) => void letters.take(plan.file, names)} />;
  if (plan) return <ImportView {...plan} onAccept={() => void letters.accept()} onCancel={letters.cancel} />;
  const tools = toolsFor({ ...desk, place, tabId, edit, remove, save: (one) => void save(one) });
  return (
    <>
      <div className="finder-row">
        <Finder
          letters={inOrder([...letters.own, ...LETTERS], uses, fits ?? undefined)}
          fits={fits}
          chosen={desk.letter}
          onChoose={(letter) => void choose(letter)}
        />
        <LetterTools tools={tools} onFile={place === 'panel' ? (file) => void letters.take(file) : null} />
      </div>
      {notice}
      <LetterDesk
        key={desk.letter.id}
        {...desk}
        tabId={tabId}
        target={target}
        whyNot={whyNot}
        place={place}
      />
    </>
  );
}
