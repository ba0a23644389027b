import { cut, isReply, LONGEST } from '../browser/limits';
import { noteIn } from '../sites/note';

import type { Draft, Editor, Options, Reading, Report, Site, Span } from '../types';
import { moveReport } from './findings';
import { handIn } from './hand';
import { leave, leftIn } from './left-by-hand';
import { writtenBy } from './written-by';

/** Long enough that a burst of keys costs one analysis, short enough that the underline feels immediate. */
const PAUSE_MS = 80;
/** A text of many pages takes longer to ask about than a key may cost: it waits for a longer rest. */
const PER_LETTER_MS = 0.001;

export type Analyse = (draft: Draft, options: Options) => Promise<Report>;

/** Reads a draft along with its writer, and has it judged after each pause. */
export type Reader = {
  reading(): Reading;
  /** The last judgement, where its words stand now; null before the first. */
  report(): Report | null;
  /** Where the caret is, or was when the editor lost the focus. */
  caret(): Span | null;
  /** Brings everything we hold to the text as it is now. */
  follow(): void;
  /** Has the draft judged anew. */
  reread(): void;
  /** A write of ours, after which the draft is judged. */
  ours<T>(write: () => Promise<T>): Promise<T>;
  /** Whether somebody has been at work in the field. */
  wasHere(): boolean;
  /** Whether the page wrote any of these words. */
  isForeign(span: Span): boolean;
  notOurFault: boolean;
  /** Whether what is written is for colleagues: then it is not judged. */
  isNote(): boolean;
  /** The writer has asked for the coach in this draft; ends with the draft. */
  asked: boolean;
};

export type Listeners = {
  /** The text has changed, whoever changed it; the report has moved along. */
  onEdit(before: string, after: string): void;
  onReport(): void;
};

type Parts = {
  readonly editor: Editor;
  readonly site: Site;
  readonly analyse: Analyse;
  readonly signal: AbortSignal;
};

export function readAlong({ editor, site, analyse, signal }: Parts, { onEdit, onReport }: Listeners): Reader {
  let reading = editor.read();
  let report: Report | null = null;
  let caret = editor.selection();
  let asked = 0;
  /** What the last question was about: a page that draws its draft anew ten times a second asks nothing new. */
  let judged: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the page alone changed waits until somebody is at work in the field again. */
  let waits = true;
  let isOurs = false;
  const left = leftIn(editor.field, reading.text);
  const hand = handIn(editor.field, left !== null, signal);
  const words = writtenBy(editor.field, reading.text, left?.foreign ?? null, signal);

  const reader: Reader = {
    reading: () => reading,
    report: () => report,
    caret: () => editor.selection() ?? caret,
    follow() {
      const before = reading.text;
      reading = editor.read();
      if (reading.text === before) return;
      report = report && moveReport(before, reading.text, report);
      judged = null;
      // Sent or thrown away: the next one in this field is another draft.
      if (reading.text.trim() === '') reader.asked = false;
      words.follow(before, reading.text, isOurs);
      onEdit(before, reading.text);
    },
    reread() {
      judged = null;
      if (!waits) void settle();
    },
    async ours(write) {
      isOurs = true;
      const done = hand.ours(write);
      return done.finally(() => {
        isOurs = false;
        soon();
      });
    },
    wasHere: hand.wasHere,
    isForeign: words.isForeign,
    notOurFault: false,
    isNote: noteIn(site, editor.field, switched, signal),
    asked: false,
  };

  /** Read when the field gets the focus, not on each key: a long conversation is a long page. */
  let conversation = conversationOf(site, editor.field);
  editor.field.addEventListener('focusin', () => (conversation = conversationOf(site, editor.field)), {
    signal,
  });

  async function settle(): Promise<void> {
    waits = false;
    // Nobody writes so long a reply; the analysis is everybody's, and one page must not keep it busy.
    if (reader.isNote() || !isReply(reading.text)) {
      const turn = ++asked;
      report = judged = null;
      await null; // never at once: who opens the session does not hold it yet
      if (!signal.aborted && turn === asked) onReport();
      return;
    }
    const { text, excluded, quoted, struck = [] } = reading;
    const options = {
      notOurFault: reader.notOurFault,
      asked: reader.asked,
      desk: isDesk(site, editor.field),
    };
    const draft = { text, excluded: [...excluded, ...struck], quoted, ...conversation };
    const question = JSON.stringify([draft, options]);
    if (question === judged) {
      if (report) onReport(); // its marks may have gone with the nodes that they stood in
      return;
    }
    judged = question;
    const turn = ++asked;
    const answer = await analyse(draft, options).catch(() => null);
    if (signal.aborted || turn !== asked) return; // a later question is under way
    if (!answer) {
      judged = null; // nobody answers: the next pause asks again
      return;
    }
    reader.follow();
    report = moveReport(text, reading.text, answer);
    onReport();
  }

  editor.onChange(() => {
    reader.follow();
    caret = editor.selection() ?? caret;
    // A field that was emptied has nothing to judge: what stands beside it goes.
    if (hand.isAtWork() || reading.text === '') soon();
    else waits = true;
  });
  hand.onSign(() => {
    if (waits) soon();
  });
  editor.field.addEventListener('focusout', () => (caret = editor.selection() ?? caret), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (!waits) leave(editor.field, { text: reading.text, foreign: words.foreign() });
  });
  if (hand.wasHere() || isOursToShow()) void settle();
  return reader;

  /** To a note at once; back after a pause, so that a page that switches to and fro asks nothing. */
  function switched(): void {
    if (waits) return;
    if (reader.isNote()) void settle();
    else soon();
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE_MS + PER_LETTER_MS * reading.text.length);
  }
}

/** What is tried on our own page needs nobody's press to be shown. */
const isOursToShow = (): boolean => location.protocol.endsWith('-extension:');

function conversationOf(site: Site, field: HTMLElement): Pick<Draft, 'thread' | 'subject'> {
  // A page may show, or make up, more than anybody reads.
  const thread = (site.thread?.(field) ?? [])
    .slice(-LONGEST.thread)
    .map((message) => ({ ...message, text: cut(message.text, LONGEST.message) }));
  const subject = cut(site.subject(field) ?? '', LONGEST.words);
  return { ...(thread.length > 0 && { thread }), ...(subject && { subject }) };
}

const isDesk = ({ desk }: Site, field: HTMLElement): boolean =>
  typeof desk === 'function' ? desk(field) : desk === true;
