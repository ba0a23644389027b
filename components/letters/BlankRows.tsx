import { i18n } from '#i18n';
import type { Blank, BlankKind } from '../../lib/types';

type Sort = Pick<Blank, 'kind' | 'tense'> & { readonly word: `own.kinds.${string}` };

/** What a blank can be; a day says whether it has been, for a bare “4 May” is read by that. */
const SORTS = {
  text: { kind: 'text', word: 'own.kinds.text' },
  long: { kind: 'long', word: 'own.kinds.long' },
  name: { kind: 'name', word: 'own.kinds.name' },
  date: { kind: 'date', word: 'own.kinds.date' },
  'date-past': { kind: 'date', tense: 'past', word: 'own.kinds.pastDate' },
  'date-future': { kind: 'date', tense: 'future', word: 'own.kinds.futureDate' },
  time: { kind: 'time', word: 'own.kinds.time' },
  duration: { kind: 'duration', word: 'own.kinds.duration' },
  amount: { kind: 'amount', word: 'own.kinds.amount' },
  choice: { kind: 'choice', word: 'own.kinds.choice' },
} as const satisfies Record<BlankKind | `date-${NonNullable<Blank['tense']>}`, Sort>;

type SortId = keyof typeof SORTS;

const sortOf = ({ kind, tense }: Blank): SortId => (kind === 'date' && tense ? `date-${tense}` : kind);

function asSort({ tense: _before, ...blank }: Blank, id: SortId): Blank {
  const { kind, tense }: Pick<Blank, 'kind' | 'tense'> = SORTS[id];
  return { ...blank, kind, ...(tense && { tense }) };
}

type Props = { readonly blanks: readonly Blank[]; onChange(blank: Blank): void };

/** The blanks that the text names: of what kind each is, whether it has to be filled, and what stands there else. */
export function BlankRows({ blanks, onChange }: Props) {
  if (blanks.length === 0) return null;
  return (
    <>
      <h2>{i18n.t('own.blanks')}</h2>
      <ul className="blank-rows">
        {blanks.map((blank) => (
          <li key={blank.id}>
            <mark className="blank">{blank.label}</mark>
            <select
              aria-label={i18n.t('own.kindOf', [blank.label])}
              value={sortOf(blank)}
              onChange={({ target }) => onChange(asSort(blank, target.value as SortId))}
            >
              {Object.entries(SORTS).map(([id, { word }]) => (
                <option key={id} value={id}>
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
