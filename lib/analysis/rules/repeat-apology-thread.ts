import { overlaps, shift } from '../../text';
import type { Rule } from '../model';
import { re } from '../pattern';
import { apologisedIn } from '../thread';
import { FAILED } from '../words/failing';

const AGAIN = re`(?<hit>\b(?:another (?:outage|delay|error|mistake|problem|failure|mix-?up|issue|missed \w+|wrong \w+|late \w+)|(?:for the )?(?:second|third|fourth|2nd|3rd|umpteenth) time(?! (?:you|round|we spoke))(?: running| in a row)?|(?:(?:yet )?another (?:(?:second|third|fourth) )?|a (?:second|third|fourth) )(?:failed|missed|wrong|late|lost|cancelled|botched|broken) \w+|once again|yet again|(?:(?:three|two|four|several) (?:\w+s)|(?:(?:for )?(?:a|the) )?(?:second|third|fourth|2nd|3rd) \w+) (?:on the trot|in a row|running|straight)|repeated(?:ly)? \w+|same (?:cause|problem|issue|thing) (?:as (?:before|last time)|again)|(?:${FAILED}|failed|late|wrong|let) (?:\w+ )?(?:you )?(?:again|once more|a second time))\b)`;

const REQUEST = re`\bplease\b|\?$`;
/** "Once again, I'm sorry" closes a letter; it tells of no second failure. */
const CLOSES = re`^(?:once|yet) again,? (?:i|we|my|our|please|i'm|we're|sorry|apolog\w+)\b|\b(?:sorry|apologi[sz]e|apologies|thank you) once again\b`;

export const repeatApologyThread: Rule = {
  id: 'repeat-apology-thread',
  title: 'Sorry again, same thing',
  severity: 'medium',
  scope: 'thread',
  says: 'The second apology for the same thing counts only with a change that stops a third.',
  test: (doc) => {
    const uses = doc.uses.filter(
      (use) => use.function !== 'DECLINE' && use.function !== 'REPORTED' && use.function !== 'SOCIAL',
    );
    const first = uses[0];
    if (!first || doc.part('prevention').length > 0) return [];
    if (apologisedIn(doc.before)) return [first.span];
    return doc.sentences
      .filter(({ facts }) => !facts.shows(REQUEST))
      .flatMap(({ start, facts }) => {
        const closing = facts.spots(CLOSES);
        return facts
          .spots(AGAIN)
          .filter((hit) => !closing.some((c) => overlaps(c, hit)))
          .map((hit) => shift(hit, start));
      })
      .slice(0, 1);
  },
  rewrites: [
    {
      advice: 'Say what is different this time: "I\'ve moved your deliveries to another courier from today."',
    },
  ],
  flags: [
    'We apologise for another outage this week.',
    "I'm sorry that the invoice is wrong for the third time.",
    "I'm sorry we missed you again today.",
    'Once again your refund bounced, sorry.',
    "I'm sorry it's late.\n\nOn Mon, 3 May 2026 at 10:02, Ana <ana@shop.example> wrote:\n> I'm sorry your order is late.",
    "I'm sorry about another missed collection.",
  ],
  passes: [
    'I am sorry that we shipped a faulty latch and a broken hinge.',
    'Please try again.',
    'Could you send the photo once more?',
    "I'm sorry it's late.\n\nOn Mon, 3 May 2026 at 10:02, Sam <sam@mail.example> wrote:\n> I'm sorry to bother you.",
  ],
};
