// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Whole } from '../../components/ui/Whole';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

function Felled({ by }: { readonly by: { readonly words: string | null } }) {
  return <p>{(by.words as string).trim()}</p>;
}

test('an entry that fells its part leaves the rest, is told once, and may be tried again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const by = { words: null as string | null };
  render(
    <>
      <Whole>
        <Felled by={by} />
      </Whole>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByText('The rest')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('could not be shown');
  expect(logged.mock.calls.flat().join(' ')).toContain('Amends could not show');
  by.words = 'right again';
  screen.getByRole('button').click();
  expect(await screen.findByText('right again')).toBeTruthy();
  logged.mockRestore();
});
