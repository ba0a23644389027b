import { useState } from 'react';
import { i18n } from '#i18n';
import { Intake } from '../../components/replies/Intake';
import { Progress } from '../../components/replies/Progress';
import { ReplyList } from '../../components/replies/ReplyList';
import { Mark } from '../../components/ui/Mark';
import { saveFile } from '../../components/ui/save-file';
import { BadInput, formatOf } from '../../lib/replies';
import { entriesOf, exported } from '../../lib/replies/entries';
import type { Format } from '../../lib/replies/readers';
import type { Options } from '../../lib/types';
import { useCheck } from './useCheck';

type Source = { readonly name: string; readonly text: string; readonly format: Format };

const TYPES: Readonly<Record<Format, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
};

/** Saved replies: read from a file, judged, put right in place and given back in the format that they came in. */
export function RepliesPage({ options }: { readonly options: Options }) {
  const check = useCheck(options);
  const [source, setSource] = useState<Source | null>(null);
  const [complaint, complain] = useState('');

  function take(name: string, text: string) {
    try {
      const format = formatOf(name, text);
      if (!format) throw new BadInput(i18n.t('replies.noFormat'));
      const entries = entriesOf(text, format);
      if (entries.length === 0) throw new BadInput(i18n.t('replies.none'));
      complain('');
      setSource({ name: name || `replies.${format}`, text, format });
      check.start(entries);
    } catch (error) {
      complain((error as Error).message);
    }
  }
  function again() {
    check.stop();
    setSource(null);
  }

  return (
    <>
      <header className="page-head">
        <Mark size={28} />
        <h1>{i18n.t('replies.title')}</h1>
        {source && (
          <>
            <button type="button" className="second" onClick={again}>
              {i18n.t(check.isDone ? 'replies.others' : 'replies.cancel')}
            </button>
            <button
              type="button"
              className="primary"
              disabled={!check.isDone}
              onClick={() =>
                saveFile(
                  `corrected-${source.name}`,
                  exported(source.text, source.format, check.entries()),
                  TYPES[source.format],
                )
              }
            >
              {i18n.t('replies.export')}
            </button>
          </>
        )}
      </header>
      <main>
        {!source && <Intake complaint={complaint} onText={take} />}
        {source && !check.isDone && <Progress done={check.done} of={check.total} />}
        {source && check.isDone && (
          <ReplyList replies={check.replies} total={check.total} onEdit={check.edit} />
        )}
      </main>
    </>
  );
}
