import { checklistOf } from '../checklist/checklist';
import { focus } from '../editors/caret';
import type { Mark, Painter } from '../painter';
import { mask } from '../text/mask';
import type {
  AdvisedPart,
  Carried,
  Checklist,
  Content,
  Editor,
  Finding,
  PromiseMade,
  Site,
  Span,
  WriteOutcome,
} from '../types';
import { blankBeside, nextBlank } from './blanks';
import { carriedIn } from './carried';
import { moveFinding } from './findings';
import { pointsAt } from './pointer';
import { type Analyse, readAlong } from './reader';
import { reveal } from './reveal';
import { newSessionId } from './session-id';
import { type Shown, shownOf } from './shown';
import { type Writing, writingIn } from './writing';

export type Session = Pick<Writing, 'apply' | 'leftOpen'> & {
  /** As `Writing` has it; `carried`: what the passages carry, where a letter put them in. */
  insert(content: Content, replace?: boolean, carried?: readonly Carried[]): Promise<WriteOutcome>;
  insertOver(
    content: Content,
    over: Parameters<Writing['insertOver']>[1],
    carried?: readonly Carried[],
  ): Promise<WriteOutcome>;
  readonly id: string;
  readonly editor: Editor;
  readonly label: string;
  readonly signal: AbortSignal;
  /** The findings, where they stand in the text as it is now: for those who ask for them. */
  findings(): readonly Finding[];
  /** Of them, what may be shown unasked: none where nobody was let down. */
  visible(): readonly Finding[];
  /** Whether anything may be said of the draft unasked. */
  speaks(): boolean;
  /** The writer wants the coach in this draft: it speaks from here on. */
  ask(): void;
  /** One of them, by its place. */
  readonly find: Pick<Shown, 'at' | 'from' | 'before'>;
  /** The finding under the pointer; null where there is none. */
  findingAt(event: MouseEvent): Finding | null;
  /** Where the caret is, or was when the editor lost the focus. */
  caret(): Span | null;
  /** Gives the editor the focus back, with the caret where it was. */
  resume(): void;
  /** The blank after the caret, else the first; null where the draft has none. */
  nextBlank(): Span | null;
  /** The blank beyond the one that is selected exactly; null where there is no such selection, or no further blank. */
  blankBeside(forward: boolean): Span | null;
  ignore(finding: Finding): void;
  heed(finding: Finding): void;
  /** Marks the finding whose card is open. */
  open(finding: Finding | null): void;
  /** That finding, where its words stand by now; null where they were touched. */
  opened(): Finding | null;
  /** What the coach says of the draft; null before it was judged. */
  checklist(): Checklist | null;
  /** What the customer wrote, where it tells of something that went wrong; null where it does not, or before it was read. */
  complaint(): string | null;
  /** What the draft commits us to, and the text that it stands in. */
  promises(): { readonly text: string; readonly promises: readonly PromiseMade[] };
  /** Puts the part's starter sentence where it belongs. */
  add(part: AdvisedPart): Promise<WriteOutcome>;
  /** Brings the words into view and selects them, or what of them is asked for. */
  show(span: Span, selected?: Span): Promise<void>;
  /** The writer's own call: changes what is advised. */
  setNotOurFault(on: boolean): void;
  isEmpty(): boolean;
  /** For colleagues: nothing of it is judged, counted or recorded. */
  isNote(): boolean;
  /** Whether somebody has been at work in the field. */
  wasHere(): boolean;
  /** Whether the page wrote any of these words, not the writer. */
  isForeign(span: Span): boolean;
  /** Judges the draft anew: what counts as weak has changed. */
  reread(): void;
  /** Calls after each change of the text, whoever made it. */
  onEdit(listener: () => void): void;
  /** Calls after each judgement. */
  onReport(listener: () => void): void;
};

export type SessionParts = {
  readonly editor: Editor;
  readonly site: Site;
  readonly painter: Painter;
  readonly analyse: Analyse;
  readonly signal: AbortSignal;
};

/** One editor's life, from the focus to the field's end. */
export function openSession(parts: SessionParts): Session {
  const { editor, site, painter, signal } = parts;
  let opened: Finding | null = null;
  const edited = listeners(signal);
  const judged = listeners(signal);

  const reader = readAlong(parts, {
    onEdit(before, after) {
      opened &&= moveFinding(before, after, opened);
      paint();
      edited.call();
    },
    onReport: judgedAnew,
  });
  const letters = carriedIn(reader);
  const shown = shownOf(reader.report, reader.isForeign, letters.standing);
  const writing = writingIn(editor, reader);

  function judgedAnew(): void {
    paint();
    judged.call();
  }

  const speaks = () => reader.asked || reader.report()?.speaks === true;
  const visible = () => (speaks() ? shown.all() : []);

  function paint(): void {
    painter.paint(visible().map((finding) => mark(finding, opened)));
  }

  function ask(): void {
    if (reader.asked) return;
    reader.asked = true;
    if (reader.report()?.speaks !== true) judgedAnew();
  }

  /** A draft that we wrote into stays on: what we left open in it is to be seen. */
  async function asking(write: Promise<WriteOutcome>): Promise<WriteOutcome> {
    const outcome = await write;
    if (outcome === 'done' || outcome === 'altered') ask();
    return outcome;
  }

  async function carrying(carried: readonly Carried[] | undefined, write: Promise<WriteOutcome>) {
    const outcome = await write;
    if (carried && outcome === 'done') {
      letters.add(carried);
      judgedAnew();
    }
    return outcome;
  }

  function checklist(): Checklist | null {
    const report = reader.report();
    if (!report) return null;
    const { text } = reader.reading();
    return checklistOf(text, { ...report, findings: shown.all() }, reader.notOurFault, letters.standing());
  }

  return {
    id: newSessionId(),
    editor,
    get label() {
      const about = site.subject(editor.field) ?? editor.field.ownerDocument.title;
      return [about, site.name].filter(Boolean).join(', ');
    },
    signal,
    findings: shown.all,
    visible,
    speaks,
    ask,
    find: shown,
    findingAt: (event) =>
      visible().find(({ span }) => pointsAt(event, editor.field, editor.rects(span))) ?? null,
    caret: reader.caret,
    resume() {
      const at = reader.caret();
      focus(editor.field);
      // Selecting takes its time, and a key pressed meanwhile would land elsewhere: only where the caret was moved.
      const now = editor.selection();
      if (at && (now?.start !== at.start || now.end !== at.end)) void editor.select(at);
    },
    nextBlank() {
      const { text, excluded } = reader.reading();
      return nextBlank(text, reader.caret()?.end ?? 0, excluded);
    },
    blankBeside(forward) {
      const { text, excluded } = reader.reading();
      return blankBeside(text, editor.selection(), excluded, forward);
    },
    apply: (found, rewrite) => asking(writing.apply(found, rewrite)),
    insert: (content, replace, carried) => carrying(carried, asking(writing.insert(content, replace))),
    insertOver: (content, over, carried) => carrying(carried, asking(writing.insertOver(content, over))),
    leftOpen: writing.leftOpen,
    ignore(finding) {
      shown.ignore(finding);
      judgedAnew();
    },
    heed(finding) {
      shown.heed(finding);
      judgedAnew();
    },
    open(finding) {
      opened = finding;
      paint();
    },
    opened: () => opened,
    checklist,
    complaint() {
      const heard = reader.report()?.complaint;
      return heard && heard.fault !== 'none' ? heard.text : null;
    },
    promises: () => ({ text: reader.reading().text, promises: reader.report()?.promises ?? [] }),
    async add(part) {
      // Where it goes is told by the text as it is once nothing is composed any more.
      if (!(await editor.composed())) return 'refused';
      reader.follow();
      return asking(writing.add(part, checklist()?.parts ?? [], reader.report()?.complaint ?? null));
    },
    show: (span, selected) => reveal(editor, span, selected),
    setNotOurFault(on) {
      reader.notOurFault = on;
      reader.reread();
    },
    isEmpty() {
      const { text, excluded } = reader.reading();
      return mask(text, excluded).trim() === '';
    },
    isNote: reader.isNote,
    wasHere: reader.wasHere,
    isForeign: reader.isForeign,
    reread: reader.reread,
    onEdit: edited.add,
    onReport: judged.add,
  };
}

/** Those who are told, until the signal ends it. */
function listeners(signal: AbortSignal) {
  const all = new Set<() => void>();
  signal.addEventListener('abort', () => all.clear());
  return {
    add: (listener: () => void) => void all.add(listener),
    call() {
      for (const listener of all) listener();
    },
  };
}

function mark(finding: Finding, opened: Finding | null): Mark {
  const open = opened?.span.start === finding.span.start && opened.rule === finding.rule;
  const kind = finding.rule === 'unfilled-blank' ? 'blank' : finding.severity;
  return { span: finding.span, kind, open };
}
