import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../lib/letters/exchange/import-file';
import { lettersFromJson } from '../../lib/letters/exchange/json';
import { lettersToJson } from '../../lib/letters/exchange/to-json';
import { fill } from '../../lib/letters/fill';
import { LETTERS } from '../../lib/letters/library';
import { byLabel, ownFrom, ownFromText, readBlanks } from '../../lib/letters/own';
import { blanksIn } from '../../lib/text';
import type { Letter, OwnLetter } from '../../lib/types';

const NOW = new Date('2026-05-04T10:00Z');
const newId = () => 'new';
const own = LETTERS.map((letter) => ownFrom(letter, { id: 'new', now: NOW }));

describe('a file of ours', () => {
  test('gives back the letters that it was made from', () => {
    const strip = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, one) => (key === 'from' ? undefined : one)));
    expect(strip(lettersFromJson(lettersToJson(own), newId, NOW))).toEqual(strip(own));
  });

  const first = (over: object) =>
    JSON.stringify({ amends: 'letters', version: 1, letters: [{ ...own[0], ...over }] });
  test.each<[string, string]>([
    ['[', 'json at 1:1'],
    ['{}', 'notOurs'],
    ['{"amends":"letters","version":9}', 'version: 9'],
    [first({ title: '' }), 'shape: letters[0].title'],
    [first({ passages: {} }), 'shape: letters[0].passages'],
    [first({ passages: [{ text: 1 }] }), 'shape: letters[0].passages[0].text'],
    [first({ blanks: [{ id: 'a', kind: 'magic' }] }), 'shape: letters[0].blanks[0].kind'],
  ])('%s names what is wrong, and where', (json, message) => {
    expect(() => lettersFromJson(json, newId, NOW)).toThrow(message);
  });
});

const plan = (file: string, name = 'a.csv') =>
  planImport(name, new TextEncoder().encode(file), { newId, now: NOW, untitled: (n) => `Letter ${n}` });
const textOf = ({ passages, blanks }: Pick<OwnLetter, 'passages' | 'blanks'>) =>
  passages.map(({ text }) => byLabel(text, blanks)).join('\n\n');
const written = (body: string) => {
  const [letter] = plan(`name,body\nLate,"${body.replaceAll('"', '""')}"`).letters;
  if (!letter) throw new Error('No letter was read.');
  return letter;
};
const plainly = (letter: Letter) =>
  fill(letter, {})
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.items.flat()))
    .map(({ text }) => text)
    .join('');

describe('letters of another tool', () => {
  test.each([
    ['{{ticket.requester.first_name}}', 'first name'],
    ['{{ticket.customer.firstname}}', 'first name'],
    ['{{contact.name}}', 'name'],
    ['{{to.first_name}}', 'first name'],
    ['{{from.first_name}}', 'my name'],
    ['{{agent.name}}', 'my name'],
    ['{{current_user.name}}', 'my name'],
    ['{{recipient.lastName}}', 'last name'],
    ['{%customer.firstName%}', 'first name'],
    ['{%user.fullName%}', 'my name'],
    ['#{ticket.customer.firstname}', 'first name'],
    ['#{user.firstname}', 'my name'],
    ['#{ticket.number}', 'reference'],
    ['{{ticket.id}}', 'reference'],
    ['{{ticket.title}}', 'subject'],
    ['%{ticket.name.first}', 'first name'],
    ['{!Contact.FirstName}', 'first name'],
    ['{{{Recipient.FirstName}}}', 'first name'],
    ['{{{Sender.Name}}}', 'my name'],
    ['{{ticket.organization.name}}', 'company'],
    ['*|FNAME|*', 'first name'],
    ['%FirstName%', 'first name'],
    ['$name$', 'name'],
    ['__NAME__', 'name'],
    ['«First_Name»', 'first name'],
    ['[Insert name]', 'name'],
    ['{{custom.order_number}}', 'order number'],
    ['{formtext: name=order}', 'order'],
    ['%filltext:name=order%', 'order'],
    ['{time: YYYY-MM-DD}', 'date'],
    ['{formdate: MM/YYYY}', 'date'],
    ['%e. %B', 'date'],
    ['{{ "now" | date: "%B" }}', 'date'],
    ['{{ticket.created_at | date: "%d"}}', 'ticket created at'],
    ['{{customer.integrations.shop.orders[0].name}}', 'order number'],
    ['{{contact.associatedcompany.name}}', 'company'],
    ['{!Account.Name}', 'company'],
    ['[Company Name]', 'company name'],
    ['%{company.name}', 'our company'],
    ['{{store.name}}', 'store name'],
    ['{{teammate.first_name}}', 'my name'],
    ['{{agent.last_name}}', 'my last name'],
    ['{{ticket.assignee.email}}', 'my email'],
    ['{{requester.email}}', 'email'],
    ['{{ticket.ticket_field_option_title_9}}', 'ticket ticket field option title 9'],
    ['{{ticket.requester.id}}', 'ticket requester id'],
    ['[your name]', 'my name'],
    ['{{ vars["first_name"] }}', 'first name'],
    ['{!$User.LastName}', 'my last name'],
    ['{{first_name}', 'first name'],
    ['<customer.firstName>', 'first name'],
    ['<<[Contact.FirstName]>>', 'first name'],
    [`$\{1:surname}`, 'last name'],
    ['%s', 'to fill in'],
    ['{{ticket.ticket_field_360012}}', 'ticket ticket field 360012'],
  ])('%s is {{%s}}', (token, label) => {
    const letter = written(`We sent ${token} late.`);
    expect(textOf(letter)).toBe(`We sent {{${label}}} late.`);
    expect(blanksIn(plainly(letter)).length).toBe(letter.blanks.filter(({ required }) => required).length);
  });

  test.each([
    ['{{first_name | fallback: "there"}}', 'there'],
    ['{{ user.firstName | Player }}', 'Player'],
    ['{{conversation.contact.firstName | default: "there"}}', 'there'],
    ['{%customer.firstName,fallback=there%}', 'there'],
    ['{{ticket.requester.first_name | capitalize}}', 'there'],
    ['{{ contact.firstname|default("you") }}', 'you'],
    ['{{first_name | default: "all of you" | upcase}}', 'all of you'],
    ['{{ personalization_token("contact.firstname", "friend") }}', 'friend'],
    ['{{customer.first_name || "you"}}', 'you'],
    [`$\{user.first_name:-you}`, 'you'],
  ])('%s goes in as “%s” where nothing is known', (token, words) => {
    const letter = written(`Hello ${token}, we sent it late.`);
    expect(plainly(letter)).toBe(`Hello ${words}, we sent it late.`);
  });

  test.each([
    ['Hello [your name],', 'Hello {{name}},'],
    ['Hi {{contact.name}}, Best, {{user.first_name}}', 'Hi {{name}}, Best, {{my name}}'],
    ['Hi {{user.first_name}},', 'Hi {{first name}},'],
    ['A{% comment %}say sorry{% endcomment %}{note: preview=no}mind this{endnote}{{!-- x --}}{# y #}B', 'AB'],
    ['{if: {=x}="a"}A{else}B{endif}', '{{if: =x ="a"}}A{{else}}B'],
    ['&lt;p&gt;We were &lt;b&gt;late&lt;/b&gt;.&lt;/p&gt;', 'We were **late**.'],
    ['<figure>We were</figure> <center>late.</center>', 'We were late.'],
    ['<p>Hello <name>, it&rsquo;s late.</p>', 'Hello {{name}}, it’s late.'],
  ])('%s is %s', (body, text) => expect(textOf(written(body))).toBe(text));

  test('a menu is a choice, and where the caret goes is nothing', () => {
    const letter = written('It was {formmenu: late; lost; name=reason}.{cursor}%|');
    expect(textOf(letter)).toBe('It was {{reason}}.');
    expect(letter.blanks[0]).toMatchObject({ kind: 'choice', choices: ['late', 'lost'] });
  });

  test('conditions are blanks, and told before anything is kept', () => {
    const { unclear, letters } = plan('name,body\nA,{{#if vip}}Dear{{/if}} you\n');
    expect(unclear).toEqual([{ title: 'A', token: '{{#if vip}}' }]);
    expect(letters.map(plainly)).toEqual(['[if vip]Dear you']);
  });

  test('HTML becomes paragraphs, bold, lists and links', () => {
    const html =
      '<div>Hello {%customer.firstName%},</div><div><br></div><p>we <b>lost</b> it &amp; see <a href="https://x.example/a">why</a>:</p><ul><li>one</li><li>two</li></ul>';
    expect(fill(written(html), {})).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Hello there,' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'we ' },
          { text: 'lost', bold: true },
          { text: ' it & see ' },
          { text: 'why', href: 'https://x.example/a' },
          { text: ':' },
        ],
      },
      { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }]] },
    ]);
  });

  test('a Zendesk export, by its shape', () => {
    const macros = {
      macros: [{ title: 'Late', actions: [{ field: 'comment_value_html', value: '<p>Hi</p>' }] }],
    };
    expect(plan(JSON.stringify(macros), 'a.json')).toMatchObject({
      tool: 'Zendesk macros',
      letters: [{ title: 'Late' }],
    });
  });

  test('no tag and no placeholder is ever left in what goes into a mail', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '&amp;',
      '{{a.b}}',
      '{%x.y%}',
      '#{a}',
      '%NAME%',
      'words',
      ' ',
      '[First Name]',
      '<<Last Name>>',
      '{{#if x}}',
      '{0}',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        for (const letter of plan(`name,body\nA,"<div>We ${pieces.join(' ')} did</div>"`).letters) {
          const text = plainly(letter);
          expect(text).not.toMatch(/<\/?\w|&\w+;|\{\{|\{%|#\{|%NAME|<<|\{0/);
        }
      }),
    );
  });
});

describe('one’s own letter', () => {
  test('has a blank for each gap, known ones as they were', () => {
    const { passages, blanks } = ownFromText(
      'T',
      'Hi {{first name}},\n\nwe {{What we did}} on {{first name}}',
      {
        id: 'x',
        now: NOW,
      },
    );
    expect(passages.map(({ text }) => text)).toEqual([
      'Hi {{first-name}},',
      'we {{what-we-did}} on {{first-name}}',
    ]);
    expect(blanks.map(({ id, label }) => [id, label])).toEqual([
      ['first-name', 'first name'],
      ['what-we-did', 'What we did'],
    ]);
  });

  test.each(own)('“$title” is the same after editing without a change', ({ passages, blanks }) => {
    const edited = passages.map((one) => ({ ...one, text: byLabel(one.text, blanks) }));
    const read = readBlanks(edited, blanks);
    expect(read.passages.map(({ text }) => text)).toEqual(passages.map(({ text }) => text));
  });
});
