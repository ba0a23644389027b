import { i18n } from '#i18n';
import type { Blank, BlankKind } from '../../lib/types';

const KINDS = {
  text: 'own.kinds.text',
  long: 'own.kinds.long',
  name: 'own.kinds.name',
  date: 'own.kinds.date',
  time: 'own.kinds.time',
  duration: 'own.kinds.duration',
  amount: 'own.kinds.amount',
  choice: 'own.kinds.choice',
} as const satisfies Record<BlankKind, string>;

type Props = { readonly blanks: readonly Blank[]; onChange(blank: Blank): void };

/** The blanks that the text names: of what kind each is, whether it has to be filled, and what stands there else. */
export function BlankRows({ blanks, onChange }: Props) {
  if (blanks.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('own.blanks')}</h3>
      <ul className="blank-rows">
        {blanks.map((blank) => (
          <li key={blank.id}>
            <mark className="blank">{blank.label}</mark>
            <select
              aria-label={i18n.t('own.kindOf', [blank.label])}
              value={blank.kind}
              onChange={({ target }) => onChange({ ...blank, kind: target.value as BlankKind })}
            >
              {Object.entries(KINDS).map(([kind, word]) => (
                <option key={kind} value={kind}>
                  {i18n.t(word)}
                </option>
              ))}
            </select>
            <Else blank={blank} onChange={onChange} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** For a choice what can be chosen; for the rest what goes in when it stays empty. */
function Else({ blank, onChange }: { readonly blank: Blank; onChange(blank: Blank): void }) {
  if (blank.kind === 'choice') {
    return (
      <input
        aria-label={i18n.t('own.choices')}
        placeholder={i18n.t('own.choices')}
        value={blank.choices?.join('; ') ?? ''}
        onChange={({ target }) => onChange({ ...blank, choices: target.value.split('; ') })}
      />
    );
  }
  return (
    <input
      aria-label={i18n.t('own.fallback')}
      placeholder={i18n.t('own.fallback')}
      value={blank.fallback ?? ''}
      onChange={({ target }) => onChange({ ...blank, fallback: target.value, required: target.value === '' })}
    />
  );
}
