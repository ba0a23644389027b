/** Files of saved replies as tools and people leave them, of our own making; and what the page says of each. */
export type ReplyFile = { readonly name: string; readonly bytes: readonly number[]; readonly says: string };

const S = 'we’re sorry for any inconvenience.';
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string) =>
  [...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
/** Only the sign that differs. */
const narrow = (text: string) => [...text].map((sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
const json = (value: unknown) => utf8(JSON.stringify(value, null, 2));

export const REPLY_FILES: readonly ReplyFile[] = [
  { name: 'old.csv', bytes: narrow(`title;reply\r\nLate;"Hi Bo, ${S}"\r\n`), says: '1 reply · 1 weak' },
  { name: 'wide.txt', bytes: utf16(`Name\tMessage\r\nLate\t${S}\r\n`), says: '1 reply · 1 weak' },
  { name: 'marked.json', bytes: utf8(`\ufeff${JSON.stringify({ late: S })}`), says: '1 reply · 1 weak' },
  {
    name: 'quotes.csv',
    bytes: utf8(`id,reply\n1,"Press "Go", Bo: ${S}"\n2,"never closed\n3,"${S}"\n`),
    says: '2 replies · 2 weak',
  },
  { name: 'return.csv', bytes: utf8(`title,reply\rLate,${S}\rLost,${S}\r`), says: '2 replies · 2 weak' },
  {
    name: 'macros.json',
    bytes: json({
      macros: [
        {
          title: 'Sorry for any inconvenience',
          actions: [
            { field: 'comment_value_html', value: `<p>${S}</p>` },
            { field: 'comment_value', value: ['channel:all', S] },
          ],
        },
        { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
      ],
    }),
    says: 'Zendesk macros: 1 reply · 1 weak',
  },
  {
    name: 'modules.csv',
    bytes: utf8(`id;name;keywords;content;note\r\n1;Late;l;"<div>${S}</div>";"inside: ${S}"\r\n`),
    says: 'Zammad text modules: 1 reply · 1 weak',
  },
  {
    name: 'lines.jsonl',
    bytes: utf8(`{"title":"A","content":"${S}"}\r\n{"title":\r\n{"title":"B","content":"${S}"}\r\n`),
    says: '2 replies · 2 weak',
  },
  {
    name: 'canned.yaml',
    bytes: utf8(`- title: Late\r\n  response: |\r\n    Hi %{recipient.name},\r\n    ${S}\r\n  notes: x\r\n`),
    says: 'osTicket canned responses: 1 reply · 1 weak',
  },
  {
    name: 'canned.xml',
    bytes: utf8(`<r><reply name="Late"><p>Hi,</p><p>${S}</p></reply></r>`),
    says: '1 reply · 1 weak',
  },
  {
    name: 'fenced.md',
    bytes: utf8(`Late\n====\n\n\`\`\`\nHi,\n\n${S}\n\`\`\`\n\n## Lost\n> ${S}\n`),
    says: '2 replies · 2 weak',
  },
  {
    name: 'entities.html',
    bytes: utf8('<h2>Late</h2><p>We&rsquo;re sorry for&nbsp;any incon&shy;venience.</p>'),
    says: '1 reply · 1 weak',
  },
  {
    name: 'dump.csv',
    bytes: utf8(`name,body\n'Late','Hi Bo, it''s late: ${S}'\n'Lost','${S}'\n`),
    says: '2 replies · 2 weak',
  },
  {
    name: 'slashes.csv',
    bytes: utf8(`name,body\n"Late","The label said \\"Go\\", and ${S}"\n`),
    says: '1 reply · 1 weak',
  },
  { name: 'replies', bytes: utf8(`${S}\n_____\n> ${S}\n`), says: '2 replies · 2 weak' },
  {
    name: 'wrapped.txt',
    bytes: utf8(
      'Hi Bo,\r\n\r\nThank you for all that you wrote to us. We are sorry for\r\nany inconvenience.\r\n',
    ),
    says: '1 reply · 1 weak',
  },
];

/** Files that cannot be read, and what is said of them. */
export const UNREADABLE: readonly ReplyFile[] = [
  { name: 'empty.json', bytes: [], says: 'no replies in it' },
  { name: 'nothing.csv', bytes: utf8('name,body\r\n'), says: 'no replies in it' },
  { name: 'nul.csv', bytes: utf8('name,body\nA,x\0y\n'), says: 'see byte 13' },
  { name: 'half.txt', bytes: [0xff, 0xfe, 97, 0, 0x3d, 0xd8, 98, 0], says: 'byte at 4' },
  { name: 'cut.json', bytes: utf8('[\n {"title": "A",\n  "content": "We'), says: 'see line 3' },
  { name: 'book.csv', bytes: [0x50, 0x4b, 3, 4, 20, 0], says: 'not a text file' },
  { name: 'deep.json', bytes: utf8('['.repeat(60_000)), says: 'nested too deeply' },
  {
    name: 'cut.txt',
    bytes: [...utf8('Hi é'), 0xe2, 0x80],
    says: 'breaks off in the middle of a letter, at byte 5',
  },
];
