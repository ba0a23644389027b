import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Remove } from './Remove';

type Props = {
  readonly label: string;
  readonly members: readonly string[];
  readonly isLocked: (member: string) => boolean;
  /** The member that a typed text means; null where it means none. */
  readonly read: (typed: string) => string | null;
  readonly placeholder: string;
  readonly complaint: string;
  onAdd(member: string): void;
  onRemove(member: string): void;
};

/** A list of texts that can be added to and taken from. */
export function TextSet(props: Props) {
  const { label, members, isLocked, read, placeholder, complaint, onAdd, onRemove } = props;
  const [typed, type] = useState('');
  const [isWrong, setWrong] = useState(false);

  function add(event: FormEvent) {
    event.preventDefault();
    const member = read(typed);
    setWrong(member === null);
    if (member === null) return;
    onAdd(member);
    type('');
  }

  return (
    <div className="set">
      <ul aria-label={label}>
        {members.map((member) => (
          <li key={member}>
            <span>{member}</span>
            <Remove what={member} locked={isLocked(member)} onRemove={() => onRemove(member)} />
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          className="text"
          aria-label={i18n.t('options.addTo', [label])}
          aria-invalid={isWrong}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <button type="submit" className="second">
          {i18n.t('options.add')}
        </button>
      </form>
      <p role="alert" className="complaint">
        {isWrong ? complaint : ''}
      </p>
    </div>
  );
}
