import { i18n } from '#i18n';
import type { Passage } from '../../lib/types';

type Props = {
  readonly passage: Passage;
  onChange(passage: Passage): void;
  onRemove(): void;
};

/** One passage's words, and the note to oneself that stands under them. */
export function PassageEditor({ passage, onChange, onRemove }: Props) {
  const { annotation } = passage;
  // One line for both halves of a note: the lead is only how ours begin.
  const note = [annotation.lead, annotation.text].filter(Boolean).join(' ');
  return (
    <fieldset className="passage editor-passage">
      <textarea
        rows={Math.max(2, passage.text.split('\n').length)}
        aria-label={i18n.t('own.words')}
        value={passage.text}
        // An edited passage has one wording: the other tones would say something else.
        onChange={({ target }) => {
          const { plain: _plain, brief: _brief, ...rest } = passage;
          onChange({ ...rest, text: target.value });
        }}
      />
      <input
        aria-label={i18n.t('own.note')}
        placeholder={i18n.t('own.note')}
        value={note}
        onChange={({ target }) => onChange({ ...passage, annotation: { lead: '', text: target.value } })}
      />
      <label>
        <input
          type="checkbox"
          checked={passage.optional ?? false}
          onChange={({ target }) => onChange({ ...passage, optional: target.checked })}
        />
        {i18n.t('own.optional')}
      </label>
      <button type="button" className="quiet" onClick={onRemove}>
        {i18n.t('own.removePassage')}
      </button>
    </fieldset>
  );
}
