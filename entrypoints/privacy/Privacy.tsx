import { i18n } from '#i18n';
import { Mark } from '../../components/ui/Mark';

/** By the heading that they stand under; docs/privacy.md says the same. */
const SENTENCES = {
  reads: ['read.draft', 'read.sites'],
  keeps: ['keep.settings', 'keep.letters', 'keep.followUps', 'keep.record', 'keep.customer', 'keep.counts'],
  yours: ['your.export', 'your.remove', 'your.age', 'your.diagnostics'],
} as const;

/** What is read, what is kept and where, and how it is had back or deleted. */
export function Privacy() {
  return (
    <main>
      <header>
        <Mark size={40} />
        <h1>{i18n.t('privacy.title')}</h1>
        <p className="lead">{i18n.t('privacy.lead')}</p>
      </header>
      {(['reads', 'keeps', 'yours'] as const).map((heading) => (
        <section key={heading} aria-labelledby={heading}>
          <h2 id={heading}>{i18n.t(`privacy.${heading}`)}</h2>
          <ul>
            {SENTENCES[heading].map((sentence) => (
              <li key={sentence}>{i18n.t(`privacy.${sentence}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="soft">
        <a href="/notices.txt" target="_blank" rel="noreferrer">
          {i18n.t('privacy.notices')}
        </a>
      </p>
    </main>
  );
}
