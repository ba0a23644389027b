import { i18n } from '#i18n';

/** Ways to hear no more of a finding: in this draft, of these words, of this kind. */
export type QuietWay = 'ignored' | 'never' | 'ruleOff';

const LABELS = { ignored: 'card.ignoreHere', never: 'card.neverFlag', ruleOff: 'card.ruleOff' } as const;

type Props = { readonly ways: readonly QuietWay[]; onQuiet(way: QuietWay): void };

/** The card's quiet end. */
export function Foot({ ways, onQuiet }: Props) {
  return (
    <footer className="panel-foot">
      {ways.map((way) => (
        <button key={way} type="button" className="quiet" onClick={() => onQuiet(way)}>
          {i18n.t(LABELS[way])}
        </button>
      ))}
    </footer>
  );
}
