import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../lib/files';
import { type Format, formatOf, plainOf, type Reading, readReplies, unwrapped } from '../../lib/replies';

const shown = ({ tool, entries }: Reading) => [
  tool,
  ...entries.map(({ name, raw }) => [name, plainOf(raw).trim()]),
];
const read = (source: string | object, format: Format = 'json', chosen: string[] | null = null) =>
  readReplies(typeof source === 'string' ? source : JSON.stringify(source), format, chosen);

describe('each tool’s replies, told by their shape', () => {
  test.each<[string, string | object, Format, string]>([
    [
      'Zendesk macros',
      {
        macros: [
          {
            title: 'Late',
            raw_title: 'Late::We are so sorry',
            description: 'Say that we are sorry',
            actions: [
              { field: 'current_tags', value: 'late parcel tag' },
              { field: 'comment_value', value: ['channel:all', 'We were late, plainly.'] },
              { field: 'comment_value_html', value: '<p>We were late.</p>' },
            ],
          },
        ],
      },
      'json',
      'Late',
    ],
    [
      'Freshdesk canned responses',
      [{ title: 'Late', content: 'We were late.', content_html: '<div>We were late.</div>' }],
      'json',
      'Late',
    ],
    [
      'Gorgias macros',
      {
        data: [
          {
            name: 'Late',
            actions: [
              {
                name: 'setResponseText',
                arguments: { body_text: 'We were late.', body_html: '<div>We were late.</div>' },
              },
            ],
          },
        ],
      },
      'json',
      'Late',
    ],
    [
      'Intercom macros',
      { data: [{ type: 'macro', name: 'Late', body: '<p>We were late.</p>', body_text: 'We were late.' }] },
      'json',
      'Late',
    ],
    [
      'Front message templates',
      {
        _results: [
          { name: 'Late', subject: 'Sorry that we were late', body: '<p>We were late.</p>', attachments: [] },
        ],
      },
      'json',
      'Late',
    ],
    ['Help Scout saved replies', [{ id: 1, name: 'Late', text: 'We were late.' }], 'json', 'Late'],
    [
      'FreeScout saved replies',
      [{ id: 1, mailbox_id: 2, name: 'Late', text: '<div>We were late.</div>' }],
      'json',
      'Late',
    ],
    ['Chatwoot canned responses', 'id,short_code,content\n1,late,We were late.\n', 'csv', 'late'],
    [
      'Zammad text modules',
      'id;name;keywords;content;note\n1;Late;late;"<div>We were late.</div>";"Say that we are sorry"\n',
      'csv',
      'Late',
    ],
    [
      'osTicket canned responses',
      '- isenabled: 1\n  title: Late\n  response: |\n    We were late.\n  notes: Say that we are sorry\n',
      'yaml',
      'Late',
    ],
    ['HubSpot snippets', 'Snippet Name,Shortcut,Snippet Body\nLate,#l,We were late.\n', 'csv', 'Late'],
    [
      'Gorgias macros',
      'name,intent,actions,body_text,body_html\nLate,,,We were late.,<p>We were late.</p>\n',
      'csv',
      'Late',
    ],
    [
      'Intercom macros',
      {
        data: [
          { type: 'saved_reply', name: 'Late', summary: 'We are sorry for it', body: '<p>We were late.</p>' },
        ],
      },
      'json',
      'Late',
    ],
    [
      'Alfred snippets',
      { alfredsnippet: { snippet: 'We were late.', uid: 'a', name: 'Late', keyword: 'l' } },
      'json',
      'Late',
    ],
    [
      'espanso matches',
      'matches:\n  - triggers: [":late"]\n    label: Late\n    replace: We were late.\n',
      'yaml',
      'Late',
    ],
    [
      'Zendesk macros',
      {
        macros: [
          {
            title: 'Late',
            actions: [
              { field: 'comment_value_html', value: '' },
              { field: 'comment_value', value: ['channel:all', 'We were late.'] },
            ],
          },
        ],
      },
      'json',
      'Late',
    ],
    ['HubSpot snippets', 'Name,Shortcut,Body\nLate,#late,We were late.\n', 'csv', 'Late'],
    [
      'Salesforce quick text',
      'Name,Message,Category\nLate,We were late.,Greetings to all people\n',
      'csv',
      'Late',
    ],
    ['espanso matches', 'matches:\n  - trigger: ":late"\n    replace: "We were late."\n', 'yaml', ':late'],
    [
      'Text Blaze snippets',
      { folders: [{ name: 'A', snippets: [{ name: 'Late', shortcut: '/late', text: 'We were late.' }] }] },
      'json',
      'Late',
    ],
    [
      'TextExpander snippets',
      '<plist><array><dict><key>abbreviation</key><string>zl</string><key>label</key><string>Late</string><key>plainText</key><string>We were late.</string></dict></array></plist>',
      'xml',
      'Late',
    ],
  ])('%s', (tool, source, format, name) => {
    expect(shown(read(source, format))).toEqual([tool, [name, 'We were late.']]);
  });
});

describe('files of no tool that we know', () => {
  test.each<[string, string, Format, [string, string][]]>([
    ['a list', '["We were late."]', 'json', [['', 'We were late.']]],
    [
      'the lines of one reply',
      '[{"name":"A","body":["Hi Bo,","We were late."]}]',
      'json',
      [
        ['A', 'Hi Bo,'],
        ['A', 'We were late.'],
      ],
    ],
    [
      'lines of other signs',
      'One two.\n_____\nThree.\n- - -\nFour.\n———\nFive.\n####\nSix.',
      'txt',
      ['One two.', 'Three.', 'Four.', 'Five.', 'Six.'].map((words) => ['', words]),
    ],
    ['a reply that is quoted throughout', '> We were\n> late.\n', 'txt', [['', 'We were\nlate.']]],
    [
      'terms and what is said of them',
      '<dl><dt>A</dt><dd>We were late.</dd><dt>B</dt><dd>We lost it.</dd></dl>',
      'html',
      [
        ['A', 'We were late.'],
        ['B', 'We lost it.'],
      ],
    ],
    [
      'an object by keys',
      '{"late": "We were late.", "lost": "We lost it all."}',
      'json',
      [
        ['late', 'We were late.'],
        ['lost', 'We lost it all.'],
      ],
    ],
    [
      'a value a line',
      '{"title":"A","content":"We were late."}\n{"title":"B","content":"We lost it."}',
      'json',
      [
        ['A', 'We were late.'],
        ['B', 'We lost it.'],
      ],
    ],
    [
      'rich and plain are one',
      '[{"name":"A","body":"We were","body_html":"<p>We <b>were</b></p>"}]',
      'json',
      [['A', 'We were']],
    ],
    ['XML', '<r><x><title>A</title><body>We &amp; you</body></x></r>', 'xml', [['A', 'We & you']]],
    [
      'a heading and a fence',
      '# A\n\n```\nHi,\n\nwe were late.\n```\n',
      'md',
      [['A', 'Hi,\n\nwe were late.']],
    ],
    [
      'headings, quotes and lists',
      '# All\n\n## A\n> We were late.\n\n## B\n- one\n- two\n',
      'md',
      [
        ['A', 'We were late.'],
        ['B', '- one\n- two'],
      ],
    ],
    [
      'two fences under one heading',
      '## A\n```\nOne.\n```\n```\nTwo.\n```\n',
      'md',
      [
        ['A', 'One.'],
        ['A', 'Two.'],
      ],
    ],
    [
      'HTML',
      '<h2>A</h2><p>We were&nbsp;late.</p><hr><p>We lost it.</p>',
      'html',
      [
        ['A', 'We were late.'],
        ['A', 'We lost it.'],
      ],
    ],
    [
      'dashes',
      'One two.\r\n---\r\nThree.\r\n',
      'txt',
      [
        ['', 'One two.'],
        ['', 'Three.'],
      ],
    ],
    [
      'two empty lines',
      'Hi,\r\n\r\none.\r\n\r\n\r\nTwo.',
      'txt',
      [
        ['', 'Hi,\n\none.'],
        ['', 'Two.'],
      ],
    ],
    [
      'numbers',
      '1. Late\nWe were late.\n\n2. Lost\nWe lost it.\n',
      'txt',
      [
        ['Late', 'We were late.'],
        ['Lost', 'We lost it.'],
      ],
    ],
    [
      'numbered steps are one reply',
      'Do this:\n\n1. Press it\n2. Wait\n',
      'txt',
      [['', 'Do this:\n\n1. Press it\n2. Wait']],
    ],
    [
      'titles underlined in Markdown',
      'A\n===\n\nWe were late.\n\nB\n-\n\nLost\n---\nWe lost it.\n',
      'md',
      [
        ['A', 'We were late.\n\nB\n-'],
        ['Lost', 'We lost it.'],
      ],
    ],
    ['front matter', '---\ntitle: A\ntags: [x]\n---\nWe were late.\n', 'md', [['A', 'We were late.']]],
    [
      'bold titles',
      '**A**\n\nWe were late.\n\n**B**\n\nWe lost it.\n',
      'md',
      [
        ['A', 'We were late.'],
        ['B', 'We lost it.'],
      ],
    ],
    ['an empty line of a quote', '# A\n> Hi,\n>\n> we were late.\n', 'md', [['A', 'Hi,\n\nwe were late.']]],
    [
      'a table in Markdown',
      '# All\n\n| Name | Reply |\n| --- | --- |\n| A | We \\| you |\n',
      'md',
      [['A', 'We | you']],
    ],
    [
      'a table in HTML',
      '<table><tr><th>Name<th>Reply</tr><tr><td>A<td>We <b>were</b></tr></table>',
      'html',
      [['A', 'We were']],
    ],
    [
      'a table that sets out a mail',
      '<table><tr><td>Hello</td></tr><tr><td>we were late.</td></tr></table>',
      'html',
      [['', 'Hello\nwe were late.']],
    ],
    [
      'titles underlined in text',
      'Late\n----\nWe were late.\n\nLost\n----\nWe lost it.\n',
      'txt',
      [
        ['Late', 'We were late.'],
        ['Lost', 'We lost it.'],
      ],
    ],
    [
      'dashes below a short reply',
      'Thanks for it\n---\nWe lost it\n---\nSorry\n',
      'txt',
      [
        ['', 'Thanks for it'],
        ['', 'We lost it'],
        ['', 'Sorry'],
      ],
    ],
    [
      'XML with markup, named by an attribute',
      '<r><reply name="A"><p>Hi,</p><p>we <b>were</b> late.</p></reply></r>',
      'xml',
      [['A', 'Hi,\nwe were late.']],
    ],
    [
      'JSON with comments',
      '[ // ours\n{"title": "A", "content": "We were late."},\n]',
      'json',
      [['A', 'We were late.']],
    ],
    ['one column', 'text\nThanks!\n', 'csv', [['', 'Thanks!']]],
    ['no head', 'a,We were late today.', 'csv', [['a', 'We were late today.']]],
    [
      'a title above',
      'Our replies\n\nname,tag,body\nA,x,We were late.\nB,y,Lost.\n',
      'csv',
      [
        ['A', 'We were late.'],
        ['B', 'Lost.'],
      ],
    ],
    ['spaces before quotes', 'name, body\nA, "We were late, very."\n', 'csv', [['A', 'We were late, very.']]],
    ['spaces behind quotes', '"name" ;"body"\n"A" ;"We; late." \n', 'csv', [['A', 'We; late.']]],
    [
      'one column with commas',
      'body\nHi, we were late.\nHi, all, sorry.\n',
      'csv',
      [
        ['', 'Hi, we were late.'],
        ['', 'Hi, all, sorry.'],
      ],
    ],
    [
      'pairs',
      '[["A", "We were late."], ["B", "We lost it."]]',
      'json',
      [
        ['A', 'We were late.'],
        ['B', 'We lost it.'],
      ],
    ],
    [
      'short ones among replies',
      '["We were late today.", "Thanks!"]',
      'json',
      [
        ['', 'We were late today.'],
        ['', 'Thanks!'],
      ],
    ],
    [
      'tags are none',
      '[{"text": "We were late.", "tags": ["we are so sorry"]}]',
      'json',
      [['', 'We were late.']],
    ],
    [
      'a formula',
      'name,body\nA,"=""We were late."""\nB,\'=We lost it.\n',
      'csv',
      [
        ['A', 'We were late.'],
        ['B', 'We lost it.'],
      ],
    ],
  ])('%s', (_, source, format, replies) => {
    expect(shown(read(source, format)).slice(1)).toEqual(replies);
  });

  test('several columns of text: it asks which, and then knows', () => {
    const source = 'title,answer_en,answer_es\nA,We were late today.,Hoy llegamos muy tarde.\n';
    expect(read(source, 'csv').columns.map(({ name }) => name)).toEqual(['answer_en', 'answer_es']);
    expect(read(source, 'csv').entries).toEqual([]);
    expect(shown(read(source, 'csv', ['answer_en'])).slice(1)).toEqual([['A', 'We were late today.']]);
  });

  test('languages are columns of one reply', () => {
    const source = { late: { en: 'We were late today.', 'pt-BR': 'Chegamos tarde hoje.' } };
    expect(read(source).columns.map(({ name }) => name)).toEqual(['en', 'pt-BR']);
    expect(shown(read(source, 'json', ['en'])).slice(1)).toEqual([['late', 'We were late today.']]);
  });

  test('what stands under a name alone is no column to be asked for', () => {
    const source = { late: 'We were late today.', more: [{ title: 'A', content: 'We lost it all.' }] };
    expect(read(source).columns).toEqual([]);
    expect(read(source).entries.length).toBe(2);
  });

  test('two columns of one name are told apart', () => {
    const source = 'name,body,body\nA,We were late today.,We lost it all.\n';
    expect(read(source, 'csv').columns.map(({ name }) => name)).toEqual(['body', 'body (2)']);
    expect(shown(read(source, 'csv', ['body (2)'])).slice(1)).toEqual([['A', 'We lost it all.']]);
  });

  test.each([
    ['Macros.CSV', 'csv'],
    ['a.tsv', 'csv'],
    ['a.yml', 'yaml'],
    ['a.ndjson', 'json'],
    ['a.markdown', 'md'],
    ['a.png', null],
    ['replies', 'txt'],
    ['out.d/replies', 'txt'],
  ])('%s is %s', (name, format) => expect(formatOf(name, 'x')).toBe(format));

  test.each([
    ['[Name], we were late.', 'txt'],
    ['{{first_name}}, we were late.', 'txt'],
    ['[{"a": 1}]', 'json'],
    ['<p>We</p>', 'html'],
    ['name,body\nA,We were late.', 'csv'],
    ['"Name"\t"Message"\r\nA\tWe were late.', 'csv'],
    ['Reply, please: name and body.', 'txt'],
    ['# Late\nWe were late.', 'md'],
    ['<p>We</p>\n---\n<p>They</p>', 'txt'],
  ])('pasted or in a .txt: %s is %s', (source, format) => {
    expect(formatOf('', source)).toBe(format);
    expect(formatOf('a.txt', source)).toBe(format);
  });
});

describe('what was not read is told', () => {
  test('rows, macros and lines, with why and where', () => {
    const macros = {
      macros: [
        { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
        { title: 'A', actions: [{ field: 'comment_value', value: 'We were late.' }] },
      ],
    };
    expect(read(macros).left).toEqual([{ why: 'empty', what: 'Close', line: 1 }]);
    expect(read('name,body\nA,We were late.\nB,\nC,one,two,three\nD', 'csv').left).toEqual([
      { why: 'empty', what: 'B', line: 3 },
      { why: 'longRow', what: 'C', line: 4 },
      { why: 'shortRow', what: 'D', line: 5 },
    ]);
    expect(
      read('{"title":"A","body":"We were late."}\n{"title":\n{"title":"B","body":"We lost it."}').left,
    ).toEqual([{ why: 'json', what: '', line: 2 }]);
  });

  test('texts of a word or two, which may have been replies', () => {
    const said = { a: { ops: [{ insert: 'We were late with it.' }, { insert: 'Sorry!' }] } };
    expect(read(said).left).toEqual([{ why: 'short', what: '1', line: null }]);
  });

  test.each<[string, Format, string]>([
    ['[\n"a" "b"]', 'json', 'json at 2:5'],
    ['{"a": [1,\n2', 'json', 'json at 2:1'],
    ['a:\n  - b: "c\n', 'yaml', 'yaml at'],
    ['<a><b></a>', 'xml', 'xml at 1:'],
    ['text\n"never closed', 'csv', 'quote at 2:1'],
    ['{"id": "12", "tags": ["a"]}', 'json', 'noReplies'],
    [' \n', 'txt', 'noReplies'],
    ['['.repeat(100_000), 'json', 'deep'],
    [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'json', 'deep'],
    ['<a>'.repeat(50_000) + '</a>'.repeat(50_000), 'xml', 'deep'],
    ['', 'json', 'noReplies'],
    ['\n', 'xml', 'noReplies'],
    ['name,body\n', 'csv', 'noReplies'],
  ])('case %# as %s', (source, format, message) => {
    expect(() => read(source, format)).toThrow(message);
  });

  test('rows without a word are no rows', () => {
    const { entries, left } = read('name,body,,\nA,We were late.,,,\n,,\n', 'csv');
    expect([entries.length, left]).toEqual([1, []]);
  });
});

test('many quotes that never close take no long look', () => {
  const start = performance.now();
  read(`name,body\n${'"a\n'.repeat(20_000)}x,"We were late."\n`, 'csv');
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a paragraph that was wrapped by hand reads as one, at the same offsets', () => {
  const text = 'Thank you for writing to us about this. We are sorry for\nany trouble.\n\nBest,\nJo';
  expect(unwrapped(text)).toBe(text.replace('for\nany', 'for any'));
});

describe('a file cut anywhere', () => {
  const WHOLE: readonly [Format, string][] = [
    ['csv', 'name,body\r\nA,"We were ""late"", and lost it."\r\nB,"Two\r\nlines here."\r\n'],
    [
      'json',
      JSON.stringify(
        [
          { title: 'A', body: 'We were late.' },
          { title: 'B', body: 'Two\nlines here.' },
        ],
        null,
        1,
      ),
    ],
    ['yaml', '- title: A\n  response: |\n    We were late.\n- title: B\n  response: "Two lines here."\n'],
    [
      'xml',
      '<r><x><title>A</title><body>We were late.</body></x><x><title>B</title><body>Two</body></x></r>',
    ],
    ['md', '# A\n```\nWe were late.\n```\n## B\n> Two lines\n> here.\n'],
    ['html', '<h1>A</h1><p>We were late.</p><h1>B</h1><p>Two &amp; lines.</p>'],
    ['txt', 'We were late.\n---\nTwo lines here.\n'],
  ];
  test.each(WHOLE)('%s gives a clear fault, or its whole lines', (format, source) => {
    const all = read(source, format).entries.map(({ raw }) => raw);
    fc.assert(
      fc.property(fc.nat(source.length), (end) => {
        try {
          const { entries } = read(source.slice(0, end), format);
          for (const [index, { raw }] of entries.slice(0, -1).entries()) expect(raw).toBe(all[index]);
          if (!/md|html|txt/.test(format))
            expect(all[entries.length - 1]).toContain((entries.at(-1)?.raw ?? '').slice(0, 3).trim());
        } catch (error) {
          if (!(error instanceof FileFault)) throw error;
        }
      }),
    );
  });
});
