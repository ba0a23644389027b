import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ACCEPTED } from '../../lib/replies/formats';

type Props = { readonly complaint: string; onFile(name: string, bytes: Uint8Array<ArrayBuffer>): void };

/** Where replies come from: a file, or pasted. */
export function Intake({ complaint, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, paste] = useState('');
  return (
    <form
      className="intake"
      onSubmit={(event) => {
        event.preventDefault();
        onFile('', new TextEncoder().encode(pasted));
      }}
    >
      <p>{i18n.t('replies.lead')}</p>
      <div className="intake-row">
        <button type="button" className="primary" onClick={() => picker.current?.click()}>
          {i18n.t('replies.choose')}
        </button>
        <span>{i18n.t('replies.formats')}</span>
      </div>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED.join(',')}
        hidden
        aria-label={i18n.t('replies.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void file.arrayBuffer().then((bytes) => onFile(file.name, new Uint8Array(bytes)));
          target.value = '';
        }}
      />
      <p role="alert" className="complaint">
        {complaint}
      </p>
      <label>
        {i18n.t('replies.paste')}
        <textarea rows={8} value={pasted} onChange={({ target }) => paste(target.value)} />
      </label>
      <button type="submit" className="second" disabled={pasted.trim() === ''}>
        {i18n.t('replies.check')}
      </button>
    </form>
  );
}
