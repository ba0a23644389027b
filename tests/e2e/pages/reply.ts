export {};

/** A conversation with an empty reply below it, as Gmail shows one: by its number behind `?`, or one mail by its parts. */
type Mail = { readonly from: string; readonly when: string; readonly text: readonly string[] };
type Conversation = { readonly customer: string; readonly subject: string; readonly mails: readonly Mail[] };

const US = 'Jon Bell';

const CONVERSATIONS: readonly Conversation[] = [
  {
    customer: 'Noor Haddad',
    subject: 'Nobody came on Tuesday',
    mails: [
      {
        from: 'Noor Haddad',
        when: 'Tuesday, 18:20',
        text: [
          'Hello, your technician was to come on Tuesday between 8 and 12 for order 55120. I took the day off and waited at home, and nobody came or called.',
          'I lose a day’s pay for this. When will somebody really be here?',
        ],
      },
    ],
  },
  {
    customer: 'Gareth Owen',
    subject: 'Your call on Friday',
    mails: [
      {
        from: 'Gareth Owen',
        when: 'Friday, 15:05',
        text: [
          'I rang about my bill today. Your colleague was rude, told me to learn to read, and then hung up on me.',
          'I have been a customer for eleven years.',
        ],
      },
    ],
  },
  {
    customer: 'Mei Tanaka',
    subject: 'The wrong lamp, broken',
    mails: [
      {
        from: 'Mei Tanaka',
        when: 'Monday, 11:40',
        text: [
          'I ordered the brass lamp, order 71834. The one that arrived is black, and the shade is cracked. It was a present for Sunday.',
        ],
      },
      {
        from: US,
        when: 'Monday, 13:02',
        text: ['Thank you, we have your message and will answer you soon.'],
      },
      { from: 'Mei Tanaka', when: 'Wednesday, 09:15', text: ['Any news?'] },
    ],
  },
];

function fromAddress(): Conversation | null {
  const asked = new URLSearchParams(location.search);
  const [customer, subject, text] = ['from', 'subject', 'text'].map((part) => asked.get(part));
  if (!customer || !subject || !text) return null;
  return { customer, subject, mails: [{ from: customer, when: 'today, 08:03', text: text.split('\n') }] };
}

const chosen = fromAddress() ?? CONVERSATIONS[Number(location.search.slice(1)) - 1] ?? CONVERSATIONS[0];
if (!chosen) throw new Error('There is no conversation.');
const { customer, subject, mails } = chosen;

const addressOf = (name: string) =>
  name === US ? 'jon@northwind.example' : `${name.toLowerCase().replace(' ', '@')}.example`;
const named = (tag: string, className: string, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

document.title = `${subject} - jon@northwind.example - Mail`;
(document.querySelector('#subject') as HTMLElement).textContent = subject;
const to = document.querySelector('#to') as HTMLElement;
to.textContent = to.dataset.name = customer;
to.dataset.hovercardId = addressOf(customer);

document.querySelector('#conversation')?.append(
  ...mails.map(({ from, when, text }) => {
    const sender = named('strong', 'gD', from);
    sender.setAttribute('name', from);
    sender.setAttribute('email', addressOf(from));
    const head = document.createElement('header');
    head.append(sender, named('span', 'faint', when));
    const body = named('div', 'a3s');
    body.append(...text.map((words) => named('p', '', words)));
    const mail = named('section', 'message adn');
    mail.append(head, body);
    return mail;
  }),
);

/** A mail client takes the reply away once the mail is on its way. */
const compose = document.querySelector('.M9');
document.querySelector('.send')?.addEventListener('click', () => setTimeout(() => compose?.remove()));
