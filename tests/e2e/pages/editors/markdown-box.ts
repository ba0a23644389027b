/** A comment box: a textarea with a Markdown toolbar, and names offered while one is typed. */
import '@github/markdown-toolbar-element';
import '@github/text-expander-element';
import { expose, place } from './page.ts';

place().innerHTML = `<markdown-toolbar for="comment"><md-bold>b</md-bold> <md-quote>q</md-quote></markdown-toolbar>
<text-expander keys=": @ #"><textarea id="comment" rows="12"></textarea></text-expander>`;
const field = () => document.querySelector<HTMLTextAreaElement>('#comment');
document.querySelector('text-expander')?.addEventListener('text-expander-change', (event) => {
  const { provide } = (event as CustomEvent<{ provide(found: Promise<object>): void }>).detail;
  provide(Promise.resolve({ matched: false }));
});
expose(field, () => field()?.value ?? '');
