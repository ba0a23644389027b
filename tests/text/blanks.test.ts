import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankFor, blanksIn, replaceBlanks } from '../../lib/text';

const found = (text: string) => blanksIn(text).map(({ start, end }) => text.slice(start, end));

describe('a blank, whoever wrote it', () => {
  test.each([
    ['{{ticket.id}}'],
    ['{{ customer.first | fallback: "you" }}'],
    ['{{{Case.Number}}}'],
    ['{{#if late}}'],
    ['{{/if}}'],
    ['{{$order.id}}'],
    ['{%user.email%}'],
    ['{%customer.city,fallback=your town%}'],
    ['{% if vip %}'],
    ['#{ticket.title}'],
    ['%{recipient.name}'],
    [`$\{orderId}`],
    ['{!Account.Name}'],
    ['{$surname}'],
    ['{last name}'],
    ['{order_id}'],
    ['{OrderNumber}'],
    ['{1}'],
    ['{ first_name }'],
    ['{first_name|friend}'],
    ['{formmenu: red; blue; name=colour}'],
    ['{=price*2}'],
    ['{clipboard}'],
    ['%surname%'],
    ['%LAST_NAME%'],
    ['%fillpopup:name=reason:default=late%'],
    ['%%Last Name%%'],
    ['##ORDER##'],
    ['$customer$'],
    ['#order_no#'],
    ['*|LNAME|*'],
    ['|*LNAME*|'],
    ['<%= order.id %>'],
    ['<<Order Number>>'],
    ['«Last_Name»'],
    ['«Order»'],
    ['<order number>'],
    ['&lt;first name&gt;'],
    ['[[surname]]'],
    ['[what we promised them]'],
    ['[Last Name]'],
    ['[NAME]'],
    ['[Insert date]'],
    ['[INSERT REASON]'],
    ['[Your Name]'],
    ['[time, e.g. 5 pm]'],
    ['[name 2]'],
    ['[2 or 3 days]'],
    ['[late | lost | damaged]'],
    ['[a sentence of sixty-five characters and more, as some teams write them]'],
    ['[___]'],
    ['[...]'],
    ['__ORDER_NUMBER__'],
    ['__name__'],
    ['_____'],
    ['XXX'],
    ['INSERT DATE HERE'],
    ['YOUR NAME HERE'],
    ['Insert Amount Here'],
    ['(insert the date)'],
    ['{{surname}'],
    ['{surname}}'],
    ['{# say sorry #}'],
    [`$!{surname}`],
    ['@{surname}'],
    ['{!$User.Name}'],
    ['{if: {=a}=1}'],
    ['{endformtoggle}'],
    ['%Last Name%'],
    ['%s'],
    ['%2$s'],
    ['%clipboard'],
    ['%d/%m/%Y'],
    ['$last_name'],
    ['<< Last Name >>'],
    ['<<[Contact.Name]>>'],
    ['&lt;&lt;Last Name&gt;&gt;'],
    ['<contact.lastName>'],
    ['<surname/>'],
    ['<#surname#>'],
    ['[[contact:lastname]]'],
    ['[*surname*]'],
    ['[tracking link]'],
    ['[link]'],
    ['[TBC]'],
    ['XX/XX/XXXX'],
    ['DD/MM/YYYY'],
    ['[object Object]'],
  ])('%s', (blank) => {
    expect(found(`We sent it to ${blank}, and it was late.`)).toEqual([blank]);
  });

  test.each([
    ['Hi null,\n\nit is late.', 'null'],
    ['Dear undefined, it is late.', 'undefined'],
    ['Hello None! It is late.', 'None'],
    ['Hello (null),', '(null)'],
    ['Thank you.\nHi first_name,', 'first_name'],
    ['Dear FNAME,', 'FNAME'],
    ['Dear LastName,', 'LastName'],
    ['Hi (name), it is late.', '(name)'],
    ['Hi insert name here, it is late.', 'insert name here'],
    ['Your order undefined has left.', 'undefined'],
    ['Ticket #null is open.', 'null'],
    ['Your refund of $XX is on its way.', 'XX'],
    ['Your order number xxxx has left.', 'xxxx'],
    ['Dear [Name]:', '[Name]'],
    ['Hello XXXX, it was late.', 'XXXX'],
  ])('%j', (text, blank) => expect(found(text)).toEqual([blank]));

  test('two that touch are two, and one within another is its', () => {
    expect(found('Dear {{first_name}}{{last_name}}, [by {{date}}] then.')).toEqual([
      '{{first_name}}',
      '{{last_name}}',
      '[by {{date}}]',
    ]);
  });
});

describe('no blank', () => {
  test.each([
    'Re: [Ticket#90210] Your parcel',
    '[INC-20415] and [#4411] and [Order 20415]',
    '[EXTERNAL] Your parcel',
    '[CAUTION: External sender] Your parcel',
    '[SPAM] [URGENT] [INFO] started',
    '[image: banner.jpg] [cid:image001.png@01DA] [Attachment: bill.pdf]',
    'See [https://shop.example/help] or [mailto:jo@shop.example].',
    'Press [Save changes], [Sign in], [Add to cart], [esc] or [Page Down].',
    'Press [Enter], then [Shift], [Ctrl+C], [F5] and [Save].',
    'Open [Settings > Account].',
    'The name was [redacted] and [name removed].',
    'That is [sic] what [emphasis added] they wrote [...snip].',
    '[09:14:55] line one\n[2026-05-04 10:02] line two\n[10:02 AM] Ana:',
    'Part [3/9] of [1] and [2, 3] is [100%] done, [12 KB].',
    '[b]bold[/b] [i]it[/i] [url=https://x.example]x[/url] [quote]so[/quote] [*] one [color=red]red[/color] [email]a@b.example[/email]',
    '{code}x = 1{code} {code:java}y{code} {noformat}z{noformat} {quote}q{quote} {color:red}r{color} {panel:title=T}p{panel}',
    '[~jdoe] wrote in [^log.txt], see [the page|https://x.example] and [#anchor].',
    'See [our page](https://shop.example) and [that one][ref].\n[ref]: https://shop.example',
    'Read item[0], list[index] and map{key}.',
    'Tick [x] or [ ].',
    'Malcolm XX and Pius XX, Super Bowl XX, and World Cup XXI.',
    'Sizes XX-Large, XXL and XX Large, and an XX chromosome.',
    'Your card XXXX-XXXX-XXXX-1234 and XXXX 1234.',
    'See you, Ana XX\nXXX',
    'Take 50% off, and 20% more; it is 5%. https://x.example/a%20name%20b/%E2%80%99',
    'Open %APPDATA%\\Shop or %temp%.',
    'It costs $5 and $6, or US$7.',
    'Save 5% so that 10% stays, 3%d and %20s in an address.',
    'Write the day as DD/MM/YYYY, in the format MM/DD/YYYY.',
    'See [[File:late.png]] and [[Talk:Parcel]].',
    'Use {"a": {"b": 1}} and a{b}} there.',
    'Use <b>bold</b>, <br> and <div>, if a < b and b > c.',
    'Set { and } around {"id": 5} and { color: red; }.',
    'CLICK HERE to see it. Please enter your date of birth here.',
    'The field is null, and the variable is undefined.',
    'Hi Nullah, hello Nan, hi there, dear customer,',
    'Hi Ana, #sale #2026 @jo @shop.example, ~5 days~',
    '**bold**, __bold__, ~~gone~~, `code`, *one* and _two_',
    'Er sagte «Guten Tag» und ging. Elle dit «bonjour».',
    '[Quoted text hidden] [Message clipped]',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('a blank of any label is known for one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Enter', '0', 'image', 'order 4411', 'if: =a==1', 'SPAM', 'a: b'),
      ),
      (label) => {
        const blank = blankFor(label);
        expect(found(`We did ${blank} then.`)).toEqual([blank]);
      },
    ),
  );
  expect(blankFor('what we did')).toBe('[what we did]');
});

test('whatever is written, the spans stand in order and inside of the text', () => {
  const signs = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '%',
    '$',
    '#',
    '_',
    'X',
    '<',
    '>',
    '|',
    '*',
    'name',
    ' ',
    '\n',
    'Hi ',
    'null',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { start, end } of blanksIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(replaceBlanks(text, (blank) => blank)).toBe(text);
    }),
  );
});

test('a long text of signs takes no long look', () => {
  for (const sign of ['[', '{', '%', '$', '_', 'X ', '<', '[a', '{a ', '#a_', '[b]']) {
    const start = performance.now();
    blanksIn(sign.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  }
});

/** What looks like the pattern of a blank: `\\[[^\\]…]\\]`, `\\{\\{`. */
const LOOKS_LIKE_ONE = /\\\[(?:\(|\?:|\s|\*|\\s)*\[\^[^\]]*\\\]|\\\{\\\{/;
/** What is written so and is no blank of a draft, each with its reason. */
const OTHERS: Readonly<Record<string, string>> = {
  'lib/letters/own.ts': 'how our own letters are kept, by the labels of their blanks',
  'lib/letters/parse.ts': 'a link in a letter',
  'lib/letters/exchange/placeholders.ts': 'takes apart what was found here, and notes to the writer',
};

test('no other place in the source knows how a blank is written', () => {
  const root = resolve(import.meta.dirname, '../..');
  const files = ['lib', 'components', 'entrypoints'].flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' }).map((path) => `${dir}/${path}`),
  );
  const others = files.filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !path.startsWith('lib/text/blanks') &&
      LOOKS_LIKE_ONE.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(others.sort()).toEqual(Object.keys(OTHERS).sort());
});
