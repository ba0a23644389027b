import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'replies-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return run([file]);
}

function run(args: string[], input = '') {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(tsx, [join(ROOT, 'scripts/check-replies.ts'), ...args], {
    encoding: 'utf8',
    input,
  });
  const places = [...stdout.matchAll(/:(\d+:\d+) {2}(\w+) {2}([\w-]+)/g)].map((m) => m.slice(1).join(' '));
  return { status, stdout, stderr, places };
}

describe('the command', { timeout: 120_000 }, () => {
  it('tells line and column, worst first, and fails on something strong', () => {
    const { status, places } = check(
      'macros.txt',
      'Hi {{name}},\nnothing is impossible for our valued customers.\n---\nWe apologise for any inconvenience.\n',
    );
    expect(status).toBe(1);
    expect(places[0]).toBe('4:1 strong generic-inconvenience');
    expect(places).toContain('2:27 medium valued-customer');
  });

  it('reads standard input, and is content with good replies, placeholders and all', () => {
    const { status, stdout } = run(['-'], 'Hi {{name}}, I refunded [amount] to your card today.');
    expect([status, stdout]).toEqual([0, '1 reply, 0 weak phrases, 0 of them strong.\n']);
  });

  it('tells whose export it is, what was left out, and asks which column', () => {
    const { stdout } = check('z.csv', 'short_code,content\nlate,We were late.\nempty,\n');
    expect(stdout).toContain('Chatwoot canned responses: 1 reply, 0 weak phrases');
    expect(stdout).toContain('“empty” has no words (line 3)');
    const columns = 'title,first,second\nA,We were late today.,We were so very late.\n';
    expect(check('two.csv', columns)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--column "second"'),
    });
  });

  it('says what is wrong with its input', () => {
    expect(check('broken.json', '[\n"a" "b"]')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not valid JSON: see line 2, column 5'),
    });
  });
});
