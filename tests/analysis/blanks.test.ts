import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

const blanks = (draft: string) =>
  analyse(draft)
    .findings.filter((f) => f.rule === 'unfilled-blank')
    .map((f) => f.quote);

describe('a blank left open', () => {
  it.each([
    ["I'm sorry [what happened].", '[what happened]'],
    ["I'm sorry we [what we did] on Monday.", '[what we did]'],
    ['I will call you by [time].', '[time]'],
    ['Hi {{first_name}}, it is on its way.', '{{first_name}}'],
    ['Hi {{ customer.first_name }}, it is on its way.', '{{ customer.first_name }}'],
    ['Hi {name}, it is on its way.', '{name}'],
    ['Dear %NAME%, it is on its way.', '%NAME%'],
    ['Dear |*FNAME*|, it is on its way.', '|*FNAME*|'],
    ['Hello <name>, it is on its way.', '<name>'],
    ['Hello <customer name>, it is on its way.', '<customer name>'],
    ['Your refund of $XX is on its way.', 'XX'],
    ['Order XXXX has left.', 'XXXX'],
    ['Your order ____ has left.', '____'],
  ])('%s', (draft, blank) => expect(blanks(draft)).toEqual([blank]));

  it.each([
    'See [our returns page](https://shop.example/returns).',
    'See [our returns page][returns].',
    '[returns]: https://shop.example',
    'Read item[0] and list[index] first.',
    'As the study says [1], and others [2, 3], it works.',
    'You wrote that it "dont [sic] work at all".',
    'Tick the box: [x] done, [ ] open.',
    'Super Bowl XXL sizes are in.',
    'Use the <b>bold</b> tag, and <br> behind it.',
    'If a < b and b > c, then stop.',
    'Set { and } around it.',
    'Take 50% off, and 20% more.',
    'It costs 5% and the TAX% is shown.',
  ])('no blank: %s', (draft) => expect(blanks(draft)).toEqual([]));

  it('outranks what else stands there, and once filled it is gone', () => {
    const [first] = analyse("I'm sorry for any inconvenience [what happened].").findings.filter(
      (f) => f.quote === '[what happened]',
    );
    expect([first?.rule, first?.severity]).toEqual(['unfilled-blank', 'strong']);
    expect(blanks("I'm sorry we lost your parcel.")).toEqual([]);
  });
});
