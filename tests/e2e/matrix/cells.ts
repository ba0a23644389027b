/** What each editor has to pass. A cell is 'ok', or says in a few words what was seen instead. */
import { cardClosed, openCardByKey } from '../harness/card.ts';
import { deliveryOf } from '../harness/deliver.ts';
import type { Driver } from '../harness/driver.ts';
import { outlineOf } from '../harness/outline.ts';
import { undo } from '../harness/places.ts';
import { pause, until } from '../harness/wait.ts';
import type { Cell, Row } from './cell.ts';
import type { EditorPage } from './editors.ts';
import { chord, enterEditor, fieldHtml, markedWords, paintUnder, typeIn } from './field.ts';
import { fixesIn } from './fixes.ts';
import { LETTER, letterLines } from './letter.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused.';
const GREETING = 'Hello Ana.';
const DRAFT = `${GREETING}\nHi. ${WEAK} The parcel left.`;
const NEXT_KEY = '#';
const BOLD_LINE = 'Dear *Ana*. We are sorry for *any inconvenience* this may have caused. The *parcel* left.';

export async function rowOf(driver: Driver, editor: EditorPage): Promise<Row> {
  const run = runOf(driver, editor);
  const row: Row = {};
  const cell = async (name: Cell, test: () => Promise<string>) => {
    row[name] = await test().catch((error: Error) => error.message.split('\n')[0] ?? 'failed');
  };

  await enterEditor(driver.page, editor);
  await cell('fill empty', () => run.fill(letterLines(editor)));
  row.found = row['fill empty'] === 'not found' ? 'not found' : 'ok';
  if (row.found !== 'ok') return row;
  await cell('undo the fill', () => run.undone([]));

  await enterEditor(driver.page, editor);
  await typeIn(driver.page, DRAFT);
  await cell('read', () => run.read());
  await cell('painted', () => run.painted());
  const html = await fieldHtml(driver.page);
  const typed = await run.model();
  const outline = await run.lines();
  await cell('fix plain', () => run.fix('first'));
  await cell('undo', () => run.undoneTo(typed));
  if (row.undo === 'ok') await cell('undo', () => run.goneOn(outline));

  await pause(SELECTION_MS);
  await chord(driver.page, 'Control', 'End');
  await pause(SELECTION_MS);
  await typeIn(driver.page, editor.plain ? `\n${BOLD_LINE.replaceAll('*', '')}` : `\n${BOLD_LINE}`);
  await driver.page.keyboard.press('Home');
  await run.bothMarked();
  const bold = await run.model();
  await cell('fix across bold', () => run.fix('last'));
  await cell('undo of that', () => run.undoneTo(bold));

  await enterEditor(driver.page, editor);
  await typeIn(driver.page, 'First line.\nLast line.');
  await chord(driver.page, 'Control', 'Home');
  await driver.page.keyboard.press('End');
  const short = await run.model();
  await cell('fill middle', () => run.fill(['First line.', ...letterLines(editor), 'Last line.']));
  await cell('undo that fill', () => run.undoneTo(short));

  await enterEditor(driver.page, editor);
  await typeIn(driver.page, 'First line.\n');
  await cell('fill new line', () => run.fill(['First line.', ...letterLines(editor)]));

  const fixes = fixesIn(driver, editor);
  await cell('fix at edges', fixes.atEdges);
  await cell('fix in bold', fixes.inBold);
  await cell('key after fix', fixes.keyAfterFix);
  await cell('key after undo', fixes.keyAfterUndo);

  await enterEditor(driver.page, editor, '?off');
  await typeIn(driver.page, DRAFT);
  await cell('no trace', async () => {
    const alike = await run.became(
      async () => (await run.lines()).join('\n') === outline.join('\n'),
      async () => `another model: ${(await run.lines()).join(' | ')}`,
    );
    if (alike !== 'ok') return alike;
    return run.became(
      async () => (await fieldHtml(driver.page)) === html,
      async () => `another HTML: ${await fieldHtml(driver.page)}`,
    );
  });
  return row;
}

function runOf(driver: Driver, { plain = false }: EditorPage) {
  const { page } = driver;
  const model = () => page.evaluate(() => window.model());
  const lines = () => outlineOf(page, plain);
  const written = async () => (await lines()).filter(Boolean);
  /** What is seen is what is sent. */
  const seenAlike = async (sent: readonly string[]): Promise<string> => {
    const bare = (text: string) =>
      text.replace(/[\s*\u200B\u2060\uFEFF-]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const shown = await page.evaluate(() => {
      const field = window.field() as HTMLElement | null;
      // Trix's element has a value of its own, which is its HTML.
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
      return field instanceof HTMLTextAreaElement ? field.value : (field?.innerText ?? '');
    });
    return bare(sent.join('')).includes(bare(shown)) && bare(shown) !== ''
      ? 'ok'
      : `shows ${shown}, sends ${sent.join(' | ')}`;
  };
  const became = async (test: () => Promise<boolean>, otherwise: () => Promise<string>) =>
    until('it is so', async () => (await test()) || null, undefined, CELL_PATIENCE_MS)
      .then(() => 'ok')
      .catch(otherwise);

  return {
    model,
    lines,
    became,
    async fill(wanted: readonly string[]): Promise<string> {
      const taken = async () =>
        (await driver.inBackground(deliveryOf(LETTER)).catch(() => '')) === 'sent' || null;
      const sent = await until('the letter is taken', taken).then(
        () => true,
        () => false,
      );
      if (!sent) return 'not found';
      const right = async () => (await written()).join('\n') === wanted.join('\n');
      const verdict = await became(
        right,
        async () =>
          `holds ${(await lines()).join(' | ') || 'nothing'}; said: ${await driver.inLayer((layer) => layer.querySelector('.notice')?.textContent ?? '')}`,
      );
      return verdict === 'ok' && /\n\n\n/.test((await lines()).join('\n'))
        ? `two empty lines: ${(await lines()).join(' | ')}`
        : verdict;
    },
    undone: (wanted: readonly string[]) =>
      undo(page).then(() =>
        became(
          async () => (await written()).join('\n') === wanted.join('\n'),
          async () => `left ${(await lines()).join(' | ')}`,
        ),
      ),
    undoneTo: (before: string) =>
      undo(page)
        .then(() => pause(REST_MS))
        .then(() =>
          became(
            async () => spaced(await model()) === spaced(before),
            async () => `left ${(await lines()).join(' | ')}`,
          ),
        ),
    /** What is typed then takes the place of nothing: the selection of our write is not the writer's. */
    async goneOn(wanted: readonly string[]): Promise<string> {
      await pause(SELECTION_MS);
      await page.keyboard.type(NEXT_KEY);
      const verdict = await became(
        async () => (await lines()).join('\n').replace(NEXT_KEY, '') === wanted.join('\n'),
        async () => `the next key left ${(await lines()).join(' | ')}`,
      );
      await page.keyboard.press('Backspace');
      return verdict;
    },
    async read(): Promise<string> {
      if (await page.evaluate(() => window.field()?.localName === 'textarea')) return 'ok';
      const exact = async () =>
        (await markedWords(page)).some((words) => WEAK.includes(words) && /inconvenience/.test(words));
      return became(exact, async () => `marks ${(await markedWords(page)).join(' | ') || 'nothing'}`);
    },
    /** Else the key would open the first finding, as the second is not known yet, and the walk go on to that. */
    async bothMarked(): Promise<void> {
      const inText = async () => (await markedWords(page)).filter((words) => words.includes('inconvenience'));
      // The copy that stands over a textarea has a highlight for each, in Firefox a span.
      const inCopy = () =>
        page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      const spans = () => driver.inLayer((layer) => layer.querySelectorAll('[aria-hidden] span').length);
      const count = async () =>
        plain ? Math.max(await inCopy(), (await spans()) ?? 0) : (await inText()).length;
      await until('both are marked', async () => (await count()) > 1 || null, undefined, MARKED_MS).catch(
        () => undefined,
      );
    },
    async painted(): Promise<string> {
      return became(
        async () =>
          (await paintUnder(page, 'inconvenience')) > 0.3 && (await paintUnder(page, 'parcel left')) < 0.03,
        async () => `a line under ${Math.round(100 * (await paintUnder(page, 'inconvenience')))}%`,
      );
    },
    /** `which` of the weak sentences; the whole document is compared, once it has come to rest. */
    async fix(which: 'first' | 'last'): Promise<string> {
      const before = await lines();
      const weak = (line: string) => line.replaceAll('**', '').includes(WEAK);
      const at = which === 'first' ? before.findIndex(weak) : before.findLastIndex(weak);
      const [start = '', end = ''] = (before[at] ?? '').split(/We are sorry.*may have caused\./);
      const card = await openCardByKey(driver);
      await page.keyboard.press('Enter');
      const closed = await cardClosed(driver).then(
        () => true,
        () => false,
      );
      if (!closed) {
        const said = await driver.inLayer((layer) => layer.querySelector('.card')?.textContent ?? '');
        await page.keyboard.press('Escape');
        return `refused; the card: ${said}`;
      }
      const words = card.rewrites[0]?.words ?? '';
      await pause(REST_MS);
      const after = await lines();
      const line = after[at] ?? '';
      const right =
        after.length === before.length &&
        after.every((one, index) => index === at || one === before[index]) &&
        line.startsWith(start) &&
        line.endsWith(end);
      if (!right || !line.slice(start.length, -end.length).includes(words.replace(/\.$/, '')))
        return `holds ${after.join(' | ')}`;
      return seenAlike(after);
    },
  };
}

/** Browsers put non-breaking spaces at the edges of a text node, and may choose anew when it is drawn again. */
const spaced = (model: string) => model.replace(/&nbsp;|\u00A0/g, ' ');

const CELL_PATIENCE_MS = 3000;
/** What is typed on a busy machine is judged late. */
const MARKED_MS = 12_000;
/** Pages tidy up, save and put back what they did not hear of: no cell is judged before that. */
const REST_MS = 700;
/** After an undo some editors select what came back, a moment later. */
const SELECTION_MS = 150;
