import { i18n } from '#i18n';
import type { CardActions, CardFault } from '../../components/card/Card';
import type { QuietWay } from '../../components/card/Foot';
import type { CardHandle } from '../../components/card/mount';
import { foundOn } from '../../components/card/pages';
import { OUTCOMES } from '../../components/outcomes';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import { writtenLine } from '../../lib/session/written-line';
import { blanksIn } from '../../lib/text';
import type { Finding, Found } from '../../lib/types';
import type { Choices } from './choices';
import type { Live } from './live';
import type { Notice } from './notice';
import type { Panels } from './panels';
import { quiet } from './quiet';
import { walks } from './walk';

/** A card takes keys only when it was opened by one; one that only the pointer's rest opened closes with it. */
export type How = 'click' | 'key' | 'hover';

type Settled = { readonly way: QuietWay; undo(): Promise<void> };

type Open = {
  readonly opening: number;
  readonly session: Session;
  readonly finding: Finding;
  /** Which of its pages is open. */
  readonly at: number;
  readonly how: How;
  /** A key led the caret to the words. */
  readonly led: boolean;
  /** While our own write runs, text and findings change without anyone typing. */
  readonly writing?: boolean;
  readonly outcome?: CardFault;
  readonly settled?: Settled;
};

export type CardParts = {
  readonly layer: () => ShadowRoot;
  readonly panels: () => Promise<Panels | null>;
  readonly choices: Choices;
  readonly live: Live;
  readonly notice: Notice;
  /** The key that skips, as it stands on the keys. */
  readonly skipKey: () => string;
};

/** Where the walk goes on once the draft is judged anew. */
type Onward = {
  readonly session: Session;
  readonly from: number;
  readonly how: How;
  /** Its words hold blanks, which only the next judgement knows. */
  readonly toBlank: boolean;
};

export type CardDesk = ReturnType<typeof cardDesk>;

/** Opens, serves and closes the one card of a document. */
export function cardDesk({ layer, panels, choices, live, notice, skipKey }: CardParts) {
  let mounted: Panels | null = null;
  let open: Open | null = null;
  let openings = 0;
  const walk = walks();
  let onward: Onward | null = null;
  /** Whose blank the walk stands at: Tab goes on from there, also once it is filled and the card closed. */
  let filling: Session | null = null;
  /** The opening that stands on the screen. */
  let shown: number | null = null;
  const card = (): CardHandle | null => mounted?.card ?? null;

  /** False where it was closed again while the script was on its way. */
  async function show(next: Open): Promise<boolean> {
    open = next;
    mounted ??= await panels();
    if (open !== next || !mounted) return false;
    layer();
    next.session.open(next.settled ? null : next.finding);
    render(next);
    return true;
  }

  function render({ session, finding, at, how, led, outcome, settled, opening }: Open): void {
    const { editor } = session;
    shown = opening;
    const view = {
      finding,
      at,
      opening,
      openedByKey: how === 'key',
      digitsFromDraft: led,
      outcome: outcome ?? null,
      settled: settled ?? null,
      walk: walk.placeOf(session, finding),
      skipKey: skipKey(),
    };
    const isLocked = (rule: string) => !choices.isKnown() || choices.now().lockedRules.includes(rule);
    card()?.show(
      { ...view, ...actions, isLocked, scheme: paperOf(editor.field) },
      {
        field: editor.field,
        rects: () => editor.rects(finding.span),
        writtenLine: () => writtenLine(editor),
      },
    );
  }

  function begin(session: Session, finding: Finding, how: How, led = false): void {
    void show({ session, finding, at: 0, how, led, opening: ++openings }).then(
      (shown) => shown && how === 'key' && announce(finding),
    );
  }

  /** The focus stays in the editor, so a card that a key opened is said. */
  function announce(finding: Finding): void {
    const words = mounted?.words[finding.rule];
    if (!words) return;
    const edits = finding.rewrites.filter(({ kind }) => kind === 'edit').length;
    live.say(i18n.t('card.spoken', edits, [String(edits), words.title, words.says]));
  }

  function close(): void {
    onward = null;
    const closed = open;
    open = null;
    card()?.hide();
    closed?.session.open(null);
  }

  function leave(): void {
    if (card()?.hasFocus()) open?.session.resume();
  }

  function dismiss(): void {
    endWalk();
    leave();
    close();
  }

  /** Shows what came of it; where the focus was in the card, it stays there. */
  function change(next: Open): void {
    const hadFocus = card()?.hasFocus();
    void show(next).then((shown) => shown && hadFocus && card()?.focus());
  }

  async function apply(index: number): Promise<void> {
    if (!open || open.writing || open.settled) return;
    const writing: Open = { ...open, writing: true };
    open = writing;
    const outcome = await writing.session.apply(pageOf(writing), index);
    // Whoever typed on has closed the card: what came of it is said all the same.
    if (open !== writing) return outcome === 'done' ? undefined : notice.say(i18n.t(OUTCOMES[outcome]));
    if (outcome !== 'done') return change({ ...writing, writing: false, outcome });
    const { session, finding, how } = writing;
    const rewrite = pageOf(writing).rewrites[index];
    const insert = rewrite?.kind === 'edit' ? rewrite.edit.insert : '';
    leave();
    close();
    walk.settle(session);
    onward = { session, from: finding.span.start, how, toBlank: blanksIn(insert).length > 0 };
  }

  /** To the blanks of what was just put in, then to the next underline. */
  function goOn({ session, from, how }: Omit<Onward, 'toBlank'>): boolean {
    onward = null;
    const next = walk.next(session, from);
    filling = next && isBlank(next) ? session : null;
    if (!next) {
      walk.end(session);
      return false;
    }
    const led = how === 'key' && !isBlank(next);
    const { start } = next.span;
    // Who clicks has the caret where they left it; who goes by keys goes along, and a blank is selected to be typed over.
    const moved = led
      ? session.show(next.span, { start, end: start })
      : isBlank(next) && session.show(next.span);
    void Promise.resolve(moved).then(() => begin(session, next, how === 'key' ? 'key' : 'click', led));
    return true;
  }

  function goOnIfDue(session: Session): void {
    if (onward?.session !== session) return;
    const { from, toBlank } = onward;
    const isThere = session.findings().some((one) => isBlank(one) && one.span.start >= from);
    if (!toBlank || isThere) goOn(onward);
  }

  function endWalk(): void {
    if (filling) walk.end(filling);
    onward = filling = null;
  }

  /** False where no card is open. */
  function skip(session: Session): boolean {
    if (open?.session !== session || open.settled || open.writing) return false;
    const { finding, how } = open;
    walk.pass(session, finding);
    leave();
    close();
    goOn({ session, from: finding.span.start + 1, how: how === 'hover' ? 'click' : how });
    return true;
  }

  async function hush(way: QuietWay): Promise<void> {
    if (!open || open.writing || open.settled) return;
    const asked: Open = { ...open, writing: true };
    open = asked;
    const undo = await quiet(way, pageOf(asked), asked.finding, asked.session).catch(() => null); // then the card says so
    if (open !== asked) return;
    const then = { ...asked, writing: false, how: lasting(asked.how) };
    change(undo ? { ...then, settled: { way, undo } } : { ...then, outcome: 'not-kept' });
  }

  async function undo(): Promise<void> {
    if (!open?.settled) return;
    const { settled, ...rest } = open;
    const kept = await settled.undo().then(
      () => true,
      () => false,
    );
    change(kept ? rest : { ...rest, outcome: 'not-kept' });
  }

  const actions: CardActions = {
    onApply: (index) => void apply(index),
    onTurn: (at) => open && change({ ...open, at }),
    onQuiet: (way) => void hush(way),
    onUndo: () => void undo(),
    onSkip: () => open && skip(open.session),
    onLeave: leave,
    onClose: dismiss,
  };

  return {
    begin,
    close,
    dismiss,
    apply,
    skip,
    /** Whose blank the walk stands at, or has just left filled. */
    filling: () => filling,
    /** The walk's next stop after the blank; false where there is none: then the key is the page's. */
    fromBlank(session: Session): boolean {
      const finding = open?.session === session ? open.finding : null;
      if (!finding) walk.settle(session);
      const from = finding ? finding.span.start + 1 : (session.caret()?.end ?? 0);
      close();
      return goOn({ session, from, how: 'key' });
    },
    endWalk,
    hush,
    focus: () => card()?.focus(),
    /** False while the card's script is on its way: a key pressed now is meant for the draft. */
    isShown: () => open !== null && open.opening === shown,
    hasFocus: () => card()?.hasFocus() ?? false,
    holds: (event: Event) => card()?.holds(event) ?? false,
    /** What the page of the open card is about. */
    found: (): Found | null => open && pageOf(open),
    /** The open card: whose it is, at which finding, and how it was opened. */
    now: (): Pick<Open, 'session' | 'finding' | 'how' | 'led' | 'settled'> | null => open,
    /** The field may look another way. */
    dress(session: Session): void {
      if (open?.session === session) card()?.dress(paperOf(session.editor.field));
    },
    /** Who writes on after a suggestion was used is not led away. */
    stay(): void {
      onward = null;
    },
    closeUnlessWriting(): void {
      if (open && !open.writing) close();
    },
    /** The draft has changed around the words of the card: it goes along with them, or with them it goes. */
    follow(session: Session): void {
      if (open?.session !== session || open.writing || open.settled) return;
      const finding = session.opened();
      if (!finding) {
        close();
        return;
      }
      open = { ...open, finding };
      if (open.opening === shown) render(open);
    },
    /** A new judgement may not share the card's. */
    closeIfGone(session: Session): void {
      goOnIfDue(session);
      if (open?.session !== session || open.writing || open.settled) return;
      const { rule, span } = open.finding;
      const stands = session.findings().some((one) => one.rule === rule && one.span.start === span.start);
      if (!stands) close();
    },
  };
}

const pageOf = ({ finding, at }: Open): Found => foundOn(finding)[at] ?? finding;

const isBlank = ({ rule }: Finding): boolean => rule === 'unfilled-blank';

/** The pointer may leave a line that says what was done; the line stays. */
const lasting = (how: How): How => (how === 'hover' ? 'click' : how);
