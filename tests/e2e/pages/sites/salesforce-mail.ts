/** CKEditor 4 with the thread below the reply, as the mail's frame has it. */
import { show } from './page.ts';

const THREAD = '<blockquote type="cite"><p>Sorry for any inconvenience of the quoted mail.</p></blockquote>';

show('Email Body', '<div id="editor"></div>');
await import('../editors/ckeditor4.ts');
const whenReady = () => {
  const field = window.field();
  if (field) field.insertAdjacentHTML('beforeend', THREAD);
  else setTimeout(whenReady, 50);
};
whenReady();
