import { advisedFor, starterFor } from '../checklist/advised';
import { placeFor } from '../checklist/place';
import { toText } from '../editors/serialise';
import { mask } from '../text/mask';
import type {
  AdvisedPart,
  CheckedPart,
  Content,
  Edit,
  Editor,
  Found,
  Heard,
  Reading,
  Span,
  WriteOutcome,
} from '../types';
import { selectBlank } from './blanks';
import { openBlanks } from './open-blanks';
import type { Reader } from './reader';
import { replaceDraft } from './replace-draft';

/** What the coach writes into a draft. Each write is read back, and what we hold follows it. */
export type Writing = {
  /** Puts the rewrite of that index in place of the words that were found. */
  apply(found: Found, rewrite: number): Promise<WriteOutcome>;
  /** `replace`: in place of the author's own draft; else at the caret. */
  insert(content: Content, replace?: boolean): Promise<WriteOutcome>;
  /** In place of words that must still be the expected ones. */
  insertOver(content: Content, over: Span & Pick<Edit, 'expected'>): Promise<WriteOutcome>;
  /** Puts the part's starter sentence, in the customer's words where they are known, among the parts that the draft has. */
  add(part: AdvisedPart, parts: readonly CheckedPart[], heard: Heard | null): Promise<WriteOutcome>;
  /** Of the blanks that we wrote, those that still stand there word for word: nobody means to send them. */
  leftOpen(): Span[];
};

export function writingIn(editor: Editor, reader: Reader): Writing {
  const open = openBlanks();

  /** The draft is read before and after: a write knows the text as it is. */
  async function write(words: string, perform: () => Promise<WriteOutcome>): Promise<WriteOutcome> {
    if (!(await editor.composed())) return 'refused';
    reader.follow();
    open.wrote(words); // from here on: who sends at once sends it, too
    return reader.ours(async () => {
      const outcome = await perform();
      reader.follow();
      return outcome;
    });
  }

  async function applyEdit(edit: Edit): Promise<WriteOutcome> {
    const outcome = await write(edit.insert, () => editor.apply(edit));
    if (outcome === 'done') await selectBlank(editor, edit.span.start, edit.insert);
    return outcome;
  }

  /** At the caret, unless that stands in the quoted mail or the signature. */
  function insertAtCaret(content: Content): Promise<WriteOutcome> {
    const at = reader.caret()?.start;
    const inside = at !== undefined && !isExcluded(reader.reading().excluded, at);
    return editor.insert(content, inside ? { start: at, end: at } : null);
  }

  return {
    async apply(found, index) {
      const rewrite = found.rewrites[index];
      return rewrite?.kind === 'edit' ? applyEdit(rewrite.edit) : 'refused';
    },
    insert: (content, replace) =>
      write(toText(content), () => (replace ? replaceDraft(editor, content) : insertAtCaret(content))),
    insertOver: (content, { start, end, expected }) =>
      write(toText(content), async () =>
        editor.read().text.slice(start, end) === expected ? editor.insert(content, { start, end }) : 'moved',
      ),
    async add(part, parts, heard) {
      const advised = advisedFor(reader.notOurFault).find(({ id }) => id === part);
      if (!advised) return 'refused';
      const starter = starterFor(advised, heard);
      const place = placeFor(part, starter, parts, ownText(reader.reading()));
      if (place.kind === 'in-line') return applyEdit(place.edit);
      const spot = place.at === null ? null : { start: place.at, end: place.at };
      return write(starter, () => editor.insert([{ kind: 'paragraph', runs: [{ text: starter }] }], spot));
    },
    leftOpen: () => open.left(reader.reading()),
  };
}

/** With space in place of what is not the writer's: nothing of that is a greeting, or a place to write at. */
const ownText = ({ text, excluded }: Reading) => mask(text, excluded);

const isExcluded = (excluded: readonly Span[], offset: number) =>
  excluded.some(({ start, end }) => offset >= start && offset <= end && start < end);
