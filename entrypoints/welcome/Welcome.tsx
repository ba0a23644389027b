import { i18n } from '#i18n';
import { Mark } from '../../components/ui/Mark';

const STEPS = ['underline', 'card', 'letter'] as const;
const READS = ['sites', 'stays', 'off'] as const;

/** What it does, to try at once; what it may read, and why. */
export function Welcome({ onSettings }: { onSettings(): void }) {
  return (
    <main>
      <header>
        <Mark size={40} />
        <h1>{i18n.t('welcome.title')}</h1>
        <p className="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{i18n.t('welcome.try')}</h2>
        <p>{i18n.t('welcome.tryHow')}</p>
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the page is about this field, and shows nothing before it is entered
          autoFocus
          aria-label={i18n.t('welcome.field')}
          defaultValue={i18n.t('welcome.draft')}
          lang="en"
          rows={7}
          spellCheck={false}
        />
        <p className="soft">{i18n.t('welcome.english')}</p>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{i18n.t('welcome.steps')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{i18n.t(`welcome.step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="reads">
        <h2 id="reads">{i18n.t('welcome.reads')}</h2>
        <ul>
          {READS.map((one) => (
            <li key={one}>{i18n.t(`welcome.read.${one}`)}</li>
          ))}
        </ul>
        <button type="button" className="second" onClick={onSettings}>
          {i18n.t('welcome.settings')}
        </button>{' '}
        <a className="second" href="/privacy.html" target="_blank" rel="noreferrer">
          {i18n.t('welcome.privacy')}
        </a>
      </section>
    </main>
  );
}
