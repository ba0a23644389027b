import { i18n } from '#i18n';
import { firstOf } from '../../lib/letters/asked';
import type { Proposals, Values } from '../../lib/types';
import { toFirstEmpty } from './tab-stops';

type Props = {
  readonly told: Proposals;
  readonly values: Values;
  onType(blank: string, value: string): void;
};

/** How many empty blanks the customer's message tells, and one press that takes them all. */
export function ToldBar({ told, values, onType }: Props) {
  const open = Object.entries(firstOf(told, values));
  if (open.length === 0) return null;
  return (
    <p className="told-bar">
      {i18n.t('letter.told', open.length)}
      <button
        type="button"
        className="quiet"
        onClick={({ currentTarget }) => {
          const letter = currentTarget.closest<HTMLElement>('.letter');
          for (const [id, words] of open) onType(id, words);
          // We are gone with the last of them, and so would the focus be.
          if (letter) requestAnimationFrame(() => toFirstEmpty(letter));
        }}
      >
        {i18n.t('letter.takeTold')}
      </button>
    </p>
  );
}
