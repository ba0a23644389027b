import type { Painter } from '../painter';
import type { Content, Draft, Editor, Finding, Reading, Report, Site, Span, WriteOutcome } from '../types';
import { firstBlank, ignoreKey, moveFindings } from './findings';
import { replaceDraft } from './replace-draft';

/** Long enough that a burst of keys costs one analysis, short enough that the underline feels immediate. */
const PAUSE_MS = 80;

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
  apply(finding: Finding, edit: number): Promise<WriteOutcome>;
  ignore(finding: Finding): void;
  /** Marks the finding whose card is open. */
  open(finding: Finding | null): void;
  /** At the caret; `replace`: in place of the author's own text. */
  insert(content: Content, replace?: boolean): Promise<WriteOutcome>;
  /** Judges the draft anew: what counts as weak has changed. */
  reread(): void;
  /** Calls after each change of what is found. */
  onFindings(listener: () => void): void;
  /** Calls after each change of the text, whoever made it. */
  onEdit(listener: () => void): void;
};

export type SessionParts = {
  readonly editor: Editor;
  readonly site: Site;
  readonly painter: Painter;
  readonly analyse: (draft: Draft) => Promise<Report>;
  readonly signal: AbortSignal;
};

/** One editor's life, from the focus to the field's end. */
export function openSession({ editor, site, painter, analyse, signal }: SessionParts): Session {
  let reading: Reading = editor.read();
  let findings: readonly Finding[] = [];
  let opened: Finding | null = null;
  let caret: Span | null = editor.selection();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ignored = new Set<string>();
  const listeners = new Set<() => void>();
  const watchers = new Set<() => void>();

  const visible = () => findings.filter((finding) => !ignored.has(ignoreKey(finding)));

  function show(next: readonly Finding[]): void {
    findings = next;
    painter.paint(visible().map((finding) => mark(finding, opened)));
    for (const watcher of watchers) watcher();
  }

  /** Brings everything we hold to the text as it is now. */
  function follow(): void {
    const before = reading.text;
    reading = editor.read();
    if (reading.text === before) return;
    if (opened) opened = moveFindings(before, reading.text, [opened])[0] ?? null;
    show(moveFindings(before, reading.text, findings));
    for (const listener of listeners) listener();
  }

  async function settle(): Promise<void> {
    const turn = ++asked;
    const { text, excluded } = reading;
    const report = await analyse({ text, excluded }).catch(() => null);
    if (signal.aborted || turn !== asked || !report) return; // a later question is under way, or nobody answers
    follow();
    show(moveFindings(text, reading.text, report.findings));
  }

  function changed(): void {
    follow();
    caret = editor.selection() ?? caret;
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE_MS);
  }

  editor.onChange(changed);
  editor.field.addEventListener('focusout', () => (caret = editor.selection() ?? caret), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    listeners.clear();
    watchers.clear();
  });
  void settle();

  return {
    id: crypto.randomUUID(),
    editor,
    get label() {
      return [site.subject(editor.field), site.name].filter(Boolean).join(', ');
    },
    signal,
    findings: visible,
    findingAt(event) {
      const { x, y } = inTopDocument(event, editor.field);
      return visible().find(({ span }) => editor.rects(span).some((box) => holds(box, x, y))) ?? null;
    },
    nextFinding() {
      const at = (editor.selection() ?? caret)?.start ?? 0;
      const shown = [...visible()].sort((a, b) => a.span.start - b.span.start);
      return shown.find(({ span }) => span.end >= at) ?? shown[0] ?? null;
    },
    async apply(finding, index) {
      follow();
      const rewrite = finding.rewrites[index];
      if (rewrite?.kind !== 'edit') return 'refused';
      const outcome = await editor.apply(rewrite.edit);
      follow();
      if (outcome === 'done') await selectBlank(editor, rewrite.edit.span.start, rewrite.edit.insert);
      return outcome;
    },
    ignore(finding) {
      ignored.add(ignoreKey(finding));
      show(findings);
    },
    open(finding) {
      opened = finding;
      show(findings);
    },
    async insert(content, replace = false) {
      follow();
      if (replace) {
        const replaced = await replaceDraft(editor, content);
        follow();
        return replaced;
      }
      const at = editor.selection() ?? caret;
      const outcome = await editor.insert(content, at && !isExcluded(reading, at.start) ? at.start : null);
      follow();
      return outcome;
    },
    reread: () => void settle(),
    onFindings: (watcher) => watchers.add(watcher),
    onEdit: (listener) => listeners.add(listener),
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

const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** A click tells its place inside its own frame; rectangles are told in the topmost document of the origin. */
function inTopDocument(event: MouseEvent, field: HTMLElement): { x: number; y: number } {
  let { clientX: x, clientY: y } = event;
  let frame = field.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x, y };
}

const isExcluded = ({ excluded }: Reading, offset: number) =>
  excluded.some(({ start, end }) => offset >= start && offset <= end && start < end);

/** A rewrite that needs a fact leaves the caret where the fact goes. */
async function selectBlank(editor: Editor, start: number, insert: string): Promise<void> {
  const blank = firstBlank(insert, 0);
  if (!blank) return;
  const span = { start: start + blank.start, end: start + blank.end };
  if (editor.read().text.slice(span.start, span.end) === insert.slice(blank.start, blank.end))
    await editor.select(span);
}
