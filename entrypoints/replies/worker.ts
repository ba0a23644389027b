import { analyse } from '../../lib/analysis';
import { MACRO } from '../../lib/replies/check';
import type { Finding, Options } from '../../lib/types';

/** A reply to be judged; `turn` tells the answers of one text from those of the next. */
export type Question = { readonly turn: number; readonly id: number; readonly text: string };
export type Asked = { readonly questions: readonly Question[]; readonly options: Options };
export type Answer = { readonly turn: number; readonly id: number; readonly findings: readonly Finding[] };

/** So many answers at a time: the page is told often enough to count, and seldom enough to stay quick. */
const TOGETHER = 25;

self.onmessage = ({ data: { questions, options } }: MessageEvent<Asked>) => {
  const rules = { ...options.rules, ...MACRO };
  for (let at = 0; at < questions.length; at += TOGETHER) {
    const answers = questions.slice(at, at + TOGETHER).map(
      ({ turn, id, text }): Answer => ({
        turn,
        id,
        findings: analyse(text, { ...options, rules }).findings,
      }),
    );
    self.postMessage(answers);
  }
};
