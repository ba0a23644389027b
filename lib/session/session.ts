import { advisedFor } from '../checklist/advised';
import { checklistOf } from '../checklist/checklist';
import { placeFor } from '../checklist/place';
import type { Painter } from '../painter';
import type { AdvisedPart, Checklist, Content, Editor, Finding, Site, Span, WriteOutcome } from '../types';
import { firstBlank, ignoreKey, moveFinding } from './findings';
import { pointsAt } from './pointer';
import { type Analyse, readAlong } from './reader';
import { replaceDraft } from './replace-draft';
import { reveal } from './reveal';

export type Session = {
  readonly id: string;
  readonly editor: Editor;
  readonly label: string;
  readonly signal: AbortSignal;
  /** The findings, where they stand in the text as it is now. */
  findings(): readonly Finding[];
  /** The finding under the pointer; null where there is none. */
  findingAt(event: MouseEvent): Finding | null;
  /** The finding at the caret, else the next one after it, else the first. */
  nextFinding(): Finding | null;
  /** The finding before the caret, else the last. */
  previousFinding(): Finding | null;
  /** The blank after the caret, else the first; null where the draft has none. */
  nextBlank(): Span | null;
  apply(finding: Finding, edit: number): Promise<WriteOutcome>;
  ignore(finding: Finding): void;
  heed(finding: Finding): void;
  /** Marks the finding whose card is open. */
  open(finding: Finding | null): void;
  /** `replace`: in place of the author's own draft. */
  insert(content: Content, replace?: boolean): Promise<WriteOutcome>;
  /** What the coach says of the draft; null before it was judged. */
  checklist(): Checklist | null;
  /** Puts the part's starter sentence where it belongs. */
  add(part: AdvisedPart): Promise<WriteOutcome>;
  /** Selects the words in the draft and brings them into view. */
  show(span: Span): Promise<void>;
  /** The writer's own call: changes what is advised. */
  setNotOurFault(on: boolean): void;
  isEmpty(): boolean;
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
  const ignored = new Set<string>();
  const edited = new Set<() => void>();
  const judged = new Set<() => void>();
  signal.addEventListener('abort', () => {
    edited.clear();
    judged.clear();
  });

  const reader = readAlong(parts, {
    onEdit(before, after) {
      opened &&= moveFinding(before, after, opened);
      paint();
      for (const listener of edited) listener();
    },
    onReport: told,
  });

  function told(): void {
    paint();
    for (const listener of judged) listener();
  }

  function visible(): readonly Finding[] {
    return (reader.report()?.findings ?? []).filter((finding) => !ignored.has(ignoreKey(finding)));
  }

  function paint(): void {
    painter.paint(visible().map((finding) => mark(finding, opened)));
  }

  const inOrder = () => [...visible()].sort((a, b) => a.span.start - b.span.start);
  const caretAt = () => reader.caret()?.start ?? 0;

  function checklist(): Checklist | null {
    const report = reader.report();
    return (
      report && checklistOf(reader.reading().text, { ...report, findings: visible() }, reader.notOurFault)
    );
  }

  async function insert(content: Content, at: number | null): Promise<WriteOutcome> {
    const outcome = await editor.insert(content, at);
    reader.follow();
    return outcome;
  }

  async function add(part: AdvisedPart): Promise<WriteOutcome> {
    reader.follow();
    const starter = advisedFor(reader.notOurFault).find(({ id }) => id === part)?.starter;
    const known = checklist();
    if (!starter || !known) return 'refused';
    const place = placeFor(part, starter, known.parts, reader.reading().text);
    if (place.kind === 'paragraph')
      return insert([{ kind: 'paragraph', runs: [{ text: starter }] }], place.at);
    const { edit } = place;
    const outcome = await editor.apply(edit);
    reader.follow();
    if (outcome === 'done') await selectBlank(editor, edit.span.start, edit.insert);
    return outcome;
  }

  return {
    id: crypto.randomUUID(),
    editor,
    get label() {
      return [site.subject(editor.field), site.name].filter(Boolean).join(', ');
    },
    signal,
    findings: visible,
    findingAt: (event) =>
      visible().find(({ span }) => pointsAt(event, editor.field, editor.rects(span))) ?? null,
    nextFinding() {
      const at = caretAt();
      return inOrder().find(({ span }) => span.end >= at) ?? inOrder()[0] ?? null;
    },
    previousFinding() {
      const at = caretAt();
      return inOrder().findLast(({ span }) => span.end < at) ?? inOrder().at(-1) ?? null;
    },
    nextBlank() {
      const { text } = reader.reading();
      return firstBlank(text, reader.caret()?.end ?? 0) ?? firstBlank(text, 0);
    },
    async apply(finding, index) {
      reader.follow();
      const rewrite = finding.rewrites[index];
      if (rewrite?.kind !== 'edit') return 'refused';
      const outcome = await editor.apply(rewrite.edit);
      reader.follow();
      if (outcome === 'done') await selectBlank(editor, rewrite.edit.span.start, rewrite.edit.insert);
      return outcome;
    },
    ignore(finding) {
      ignored.add(ignoreKey(finding));
      told();
    },
    heed(finding) {
      ignored.delete(ignoreKey(finding));
      told();
    },
    open(finding) {
      opened = finding;
      paint();
    },
    async insert(content, replace) {
      reader.follow();
      if (replace) {
        const outcome = await replaceDraft(editor, content);
        reader.follow();
        return outcome;
      }
      const at = reader.caret()?.start;
      const inside = at !== undefined && !isExcluded(reader.reading().excluded, at);
      return insert(content, inside ? at : null);
    },
    checklist,
    add,
    show: (span) => reveal(editor, span),
    setNotOurFault(on) {
      reader.notOurFault = on;
      reader.reread();
    },
    isEmpty: () => reader.reading().text.trim() === '',
    reread: reader.reread,
    onEdit: (listener) => edited.add(listener),
    onReport: (listener) => judged.add(listener),
  };
}

function mark(finding: Finding, opened: Finding | null) {
  const open = opened?.span.start === finding.span.start && opened.rule === finding.rule;
  return {
    span: finding.span,
    kind: finding.rule === 'unfilled-blank' ? ('blank' as const) : finding.severity,
    open,
  };
}

const isExcluded = (excluded: readonly Span[], offset: number) =>
  excluded.some(({ start, end }) => offset >= start && offset <= end && start < end);

/** A rewrite that needs a fact leaves the caret where the fact goes. */
async function selectBlank(editor: Editor, start: number, insert: string): Promise<void> {
  const blank = firstBlank(insert, 0);
  if (!blank) return;
  const span = { start: start + blank.start, end: start + blank.end };
  if (editor.read().text.slice(span.start, span.end) === insert.slice(blank.start, blank.end))
    await editor.select(span);
}
