import { useState } from 'react';
import { i18n } from '#i18n';
import { ColumnChoice } from '../../components/replies/ColumnChoice';
import { Intake } from '../../components/replies/Intake';
import { LeftOut } from '../../components/replies/LeftOut';
import { Progress } from '../../components/replies/Progress';
import { ReplyList } from '../../components/replies/ReplyList';
import { faultWords } from '../../components/ui/fault-words';
import { Mark } from '../../components/ui/Mark';
import { saveFile } from '../../components/ui/save-file';
import type { Options } from '../../lib/types';
import { useCheck } from './useCheck';

/** Saved replies: read from a file, judged, put right in place and given back as they came in. */
export function RepliesPage({ options }: { readonly options: Options }) {
  const [notice, say] = useState('');
  const check = useCheck(options, ({ name, bytes }, isUtf8Now) => {
    saveFile(`corrected-${name || 'replies.txt'}`, bytes, 'application/octet-stream');
    say(isUtf8Now ? i18n.t('replies.asUtf8') : '');
  });
  const { stage, about } = check;
  const isDone = stage.kind === 'done';

  function take(name: string, bytes: Uint8Array<ArrayBuffer>) {
    say('');
    check.start({ name, bytes, columns: null });
  }

  return (
    <>
      <header className="page-head">
        <Mark size={28} />
        <h1>{i18n.t('replies.title')}</h1>
        {stage.kind !== 'none' && (
          <>
            <button type="button" className="second" onClick={check.stop}>
              {i18n.t(isDone ? 'replies.others' : 'replies.cancel')}
            </button>
            <button type="button" className="primary" disabled={!isDone} onClick={check.save}>
              {i18n.t('replies.export')}
            </button>
          </>
        )}
      </header>
      <main>
        {stage.kind === 'none' && (
          <Intake complaint={stage.fault ? faultWords(stage.fault) : ''} onFile={take} />
        )}
        {stage.kind === 'choose' && <ColumnChoice columns={stage.columns} onChoose={check.choose} />}
        {(stage.kind === 'reading' || stage.kind === 'judging') && (
          <Progress done={check.done} of={check.total} />
        )}
        {isDone && (
          <>
            <p role="status" className="replies-notice">
              {notice}
            </p>
            <LeftOut left={about.left} />
            <ReplyList replies={check.replies} total={check.total} tool={about.tool} onEdit={check.edit} />
          </>
        )}
      </main>
    </>
  );
}
