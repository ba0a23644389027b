import type { Content } from '../../../lib/types/index.ts';
import type { EditorPage } from './editors.ts';

/** Bold, a list and a link: what the editors differ in. */
export const LETTER: Content = [
  { kind: 'paragraph', runs: [{ text: 'Dear Maria,' }] },
  {
    kind: 'paragraph',
    runs: [{ text: 'We charged you ' }, { text: 'twice', bold: true }, { text: ' in March.' }],
  },
  {
    kind: 'list',
    items: [[{ text: 'The second charge is refunded.' }], [{ text: 'The cause is repaired.' }]],
  },
  {
    kind: 'paragraph',
    runs: [
      { text: 'See ' },
      { text: 'your account', href: 'https://shop.example/account' },
      { text: ' for both.' },
    ],
  },
];

/** The letter as the editor's model has to hold it. */
export function letterLines({ plain, name }: EditorPage): string[] {
  const rich = [
    'Dear Maria,',
    'We charged you **twice** in March.',
    '- The second charge is refunded.',
    '- The cause is repaired.',
    'See [your account](https://shop.example/account) for both.',
  ];
  if (!plain && !WITHOUT_HTML.includes(name)) return rich;
  return rich.map((line) => line.replaceAll('**', '').replace(/\[(.*)\]\((.*)\)/, '$1 ($2)'));
}

/** A bare Slate imports no HTML: it takes the plain text. */
const WITHOUT_HTML = ['slate'];
