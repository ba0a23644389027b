import type { Rule } from '../model';
import { counted } from '../nearby';
import { re } from '../pattern';

/** In a short draft any place is near the start. */
const ENOUGH = 35;
const LATE = 0.4;
/** Before this share of the text nothing needs counting. */
const EARLY = 0.15;

export const lateApology: Rule = {
  id: 'late-apology',
  title: 'Sorry comes late',
  severity: 'hint',
  scope: 'document',
  says: 'Everything before the apology reads as a defence; let it come first.',
  test: (doc) => {
    const first = doc.uses.find((use) => counted(use));
    if (!first || first.span.start < EARLY * doc.text.length) return [];
    const body = doc.sentences.filter((s) => !s.facts.shows(re`^(?:hi|hello|hey|dear)\b[^.!?]{0,40},?$`));
    const words = (list: typeof body) => list.reduce((sum, s) => sum + s.facts.low.split(/\s+/).length, 0);
    if (words(body) < ENOUGH) return [];
    const before = body.filter((s) => s.start + s.facts.text.length <= first.span.start);
    return words(before) > LATE * words(body) ? [first.span] : [];
  },
  rewrites: [{ advice: 'Move the apology to the first sentence after the greeting.' }],
  flags: [
    "Our returns process has four steps. First the parcel is scanned. Then the item is tested. Then finance is told. Finance runs refunds on Tuesdays and Fridays, so a parcel scanned on Friday afternoon waits until Tuesday. Yours was scanned on Friday at four. I'm sorry that you had to chase us for it.",
    'Thank you for your email of 3 May about the invoice. We have checked the contract, the order form and the delivery note. The price on the order form is $40 and the price on the invoice is $44. The invoice is therefore wrong by $4, and a corrected one is attached to this message. Apologies.',
    'Hi Sam. The upgrade ran at two in the morning. It moved all workspaces to the new region. Yours has a custom domain, which the script did not handle, so your site showed an error page from two until nine. We have moved it back, and it has been stable since. Sorry about that.',
    'I have looked at your call history. You called on Monday at ten, on Tuesday at nine and on Wednesday at four. Each time you were asked to hold and each time the line dropped after twenty minutes. The drops came from a faulty trunk that has now been replaced. I am sorry that nobody called you back.',
  ],
  passes: [
    "Hi Sam,\n\nThank you for your email. I'm sorry the upgrade broke your site.",
    "> long quoted mail\n> ...\nI'm sorry, Sam.",
    'Your order left on Monday.',
  ],
};
