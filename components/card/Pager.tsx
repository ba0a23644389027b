import { i18n } from '#i18n';

type Props = { readonly at: number; readonly of: number; onTurn(to: number): void };

/** Through the rules that found the same words; after the last comes the first again. */
export function Pager({ at, of, onTurn }: Props) {
  const by = (step: number) => onTurn((at + step + of) % of);
  return (
    <fieldset className="pager" aria-label={i18n.t('card.pager')}>
      <button type="button" className="turn" aria-label={i18n.t('card.pageBefore')} onClick={() => by(-1)}>
        <Arrow d="M7.5 2.5 4 6l3.5 3.5" />
      </button>
      <span aria-live="polite">{i18n.t('card.page', [String(at + 1), String(of)])}</span>
      <button type="button" className="turn" aria-label={i18n.t('card.pageAfter')} onClick={() => by(1)}>
        <Arrow d="M4.5 2.5 8 6 4.5 9.5" />
      </button>
    </fieldset>
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
