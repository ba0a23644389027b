/** What the packages ask for, and why: each permission has its sentence for the user and for the stores. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifestOf = (target: string) => JSON.parse(read(`.output/${target}/manifest.json`));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const manifest = manifestOf(target);

  test.each(['README.md', 'docs/store.md'])('each permission has its row in %s', (page) => {
    const asked: string[] = [...manifest.permissions, ...manifest.host_permissions];
    const rows = read(page)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const untold = asked.filter((one) => !rows.some((row) => row.split('|')[1]?.includes(`\`${one}\``)));
    expect(untold).toEqual([]);
  });

  test('nothing of it can be loaded or asked by a page', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('it holds the notices of what is in it', () => {
    const path = `.output/${target}/notices.txt`;
    expect(existsSync(join(ROOT, path))).toBe(true);
    const { dependencies } = JSON.parse(read('package.json'));
    const untold = Object.keys(dependencies).filter((name) => !read(path).includes(`${name} `));
    expect(untold).toEqual([]);
  });
});

test('Firefox’s manifest has nothing of Chrome’s', () => {
  expect(Object.keys(manifestOf('firefox-mv3'))).not.toContain('minimum_chrome_version');
  expect(Object.keys(manifestOf('firefox-mv3'))).not.toContain('side_panel');
});
