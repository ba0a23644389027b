import { i18n } from '#i18n';
import { ACCEPTED } from '../../lib/replies/formats';
import { Menu, type MenuItem } from '../ui/Menu';

type Props = {
  readonly tools: readonly MenuItem[];
  /** Null where a file cannot be chosen: the popup closes over the browser's file dialog. */
  readonly onFile: ((file: File) => void) | null;
};

/** What can be done with the letter shown and with one's own letters. */
export function LetterTools({ tools, onFile }: Props) {
  const fromFile = (close: () => void) =>
    onFile && (
      <label>
        {i18n.t('own.import')}
        <input
          type="file"
          accept={ACCEPTED.join(',')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            close();
            if (file) onFile(file);
          }}
        />
      </label>
    );
  return <Menu label={i18n.t('own.tools')} items={tools} last={fromFile} />;
}
