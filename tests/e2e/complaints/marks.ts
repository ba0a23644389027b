import { expect, test } from 'vitest';
import { highlighted, timeToPaint } from '../harness/paint.ts';
import { enterPaper, expectInPlace, watchMarks } from '../harness/paper.ts';
import { FORM } from '../harness/places.ts';
import { clickInPopup } from '../harness/site-switch.ts';
import { until } from '../harness/wait.ts';
import { DRAFT, marked, type Seat, writeWeak } from './desk.ts';

/** Marks stand where they should, and nowhere else. */
export function complaintsOfMarks(seat: Seat): void {
  test('marks misplaced in zoomed, scrolled or long editors', async () => {
    await enterPaper(seat());
    await seat().page.evaluate(() => {
      document
        .querySelector('#rich')
        ?.insertAdjacentHTML('afterbegin', '<div>One more line.</div>'.repeat(20));
      document.documentElement.style.zoom = '1.5';
      document.querySelector('#inner')?.scrollTo(0, 330);
      document.querySelector('#outer')?.scrollTo(0, 20);
    });
    await expectInPlace(seat(), '#rich');
  });

  test('marks that flicker with each key', async () => {
    await enterPaper(seat());
    await seat().page.evaluate(watchMarks);
    await seat().page.keyboard.type(' And one more.');
    expect(await seat().page.evaluate(() => window.fewestMarks)).toBeGreaterThan(0);
  });

  test('search boxes and chat shortcuts are marked', async () => {
    await seat().page.goto(FORM.url);
    await seat().page.click('#search');
    await seat().page.keyboard.type(DRAFT);
    await timeToPaint();
    expect(await seat().inLayer((layer) => layer.childElementCount)).toBeNull();
    await enterPaper(seat(), ' /sorry');
    const shortcut = (await highlighted(seat().page)).filter((words) => words.includes('/'));
    expect(shortcut).toEqual([]);
  });

  test('there is no switch for one page, or one mail', async () => {
    await writeWeak(seat());
    await clickInPopup(seat(), 'page');
    await until('nothing is marked', async () =>
      (await highlighted(seat().page)).length === 0 ? true : null,
    );
    await clickInPopup(seat(), 'on');
    await seat().page.bringToFront();
    await seat().page.focus('.editable');
    await marked(seat());
  });
}
