import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedBlock, type Piece, parse } from '../../lib/letters/parse';

const words = (text: string, bold = false): Piece => ({ kind: 'words', text, bold });
const blank = (id: string, bold = false): Piece => ({ kind: 'blank', id, bold });

describe('a passage', () => {
  test.each<[string, ParsedBlock[]]>([
    ['', []],
    ['Hi {{name}},', [{ kind: 'paragraph', pieces: [words('Hi '), blank('name'), words(',')] }]],
    ['Kind regards,\n{{agent}}', [{ kind: 'paragraph', pieces: [words('Kind regards,\n'), blank('agent')] }]],
    [
      'a **b {{c}}** d',
      [{ kind: 'paragraph', pieces: [words('a '), words('b ', true), blank('c', true), words(' d')] }],
    ],
    [
      'one\n\n\ntwo',
      [
        { kind: 'paragraph', pieces: [words('one')] },
        { kind: 'paragraph', pieces: [words('two')] },
      ],
    ],
    [
      'Choose:\n- a refund\n- {{other}}',
      [
        { kind: 'paragraph', pieces: [words('Choose:')] },
        { kind: 'list', items: [[words('a refund')], [blank('other')]] },
      ],
    ],
    ['{{Not an id}} {{}}', [{ kind: 'paragraph', pieces: [words('{{Not an id}} {{}}')] }]],
  ])('%j is read', (text, blocks) => {
    expect(parse(text)).toEqual(blocks);
  });

  const write = (piece: Piece) => (piece.kind === 'blank' ? `{{${piece.id}}}` : piece.text);

  test('what is read is what was written', () => {
    const plain = fc.stringMatching(/^[\w ,.’é😀]{1,12}$/u);
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const piece = fc.oneof(
      plain,
      id.map((name) => `{{${name}}}`),
    );
    const paragraph = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const read = parse(paragraphs.join('\n\n'));
        const written = read.map((block) =>
          block.kind === 'paragraph' ? block.pieces.map(write).join('') : '',
        );
        expect(written).toEqual(paragraphs);
      }),
    );
  });
});
