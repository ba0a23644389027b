import { member, type Node, type TextNode, textOf } from '../files/tree';

/** How a tool keeps its saved replies. Names of fields in small letters. */
export type Tool = {
  /** As its makers call it, and what it calls its replies. */
  readonly name: string;
  /** Fields that tell an entry of it from all others'. */
  readonly has: readonly string[];
  readonly title: readonly string[];
  /** Where the words are: the first that holds some. The same words rich and plain are one reply. */
  readonly body: readonly string[];
  /** For words that stand deeper. */
  readonly read?: (entry: Node) => TextNode | null;
};

const words = (node: Node | undefined): TextNode | null => (node?.kind === 'text' ? node : null);
/** The entries of a list; in XML they are the elements within another. */
const items = (node: Node | undefined): readonly Node[] => {
  if (node?.kind === 'object') return node.members.map(({ value }) => value);
  return node?.kind === 'list' ? node.items : [];
};

/** The comment of a Zendesk macro: rich where it has one; a plain one may say its channel first. */
function zendeskComment(entry: Node): TextNode | null {
  const under = (field: string) => {
    const action = items(member(entry, 'actions')).find((one) => textOf(member(one, 'field')) === field);
    return action && member(action, 'value');
  };
  const plain = under('comment_value');
  const all = [words(under('comment_value_html')), words(plain), words(items(plain).at(-1))];
  return all.find((one) => one && one.text.trim() !== '') ?? null;
}

function gorgiasText(entry: Node): TextNode | null {
  for (const action of items(member(entry, 'actions'))) {
    const given = member(action, 'arguments');
    const found = given && (words(member(given, 'body_html')) ?? words(member(given, 'body_text')));
    if (found && found.text.trim() !== '') return found;
  }
  return null;
}

/** The property list of macOS: the text behind a `<key>`. */
const behindKey = (key: string) => (entry: Node) => {
  if (entry.kind !== 'object') return null;
  const at = entry.members.findIndex((one) => one.key === 'key' && textOf(one.value) === key);
  return at < 0 ? null : words(entry.members[at + 1]?.value);
};

/** In the order in which they are asked: those with the rarest fields first. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'Gorgias macros',
    has: ['name', 'actions', 'external_id'],
    title: ['name'],
    body: ['body_html', 'body_text'],
    read: gorgiasText,
  },
  {
    name: 'Gorgias macros',
    has: ['name', 'actions', 'intent'],
    title: ['name'],
    body: ['body_html', 'body_text'],
    read: gorgiasText,
  },
  { name: 'Zendesk macros', has: ['title', 'actions'], title: ['title'], body: [], read: zendeskComment },
  { name: 'Gorgias macros', has: ['name', 'actions'], title: ['name'], body: [], read: gorgiasText },
  {
    name: 'Freshdesk canned responses',
    has: ['title', 'content_html'],
    title: ['title'],
    body: ['content_html', 'content'],
  },
  {
    name: 'Freshdesk canned responses',
    has: ['title', 'content-html'],
    title: ['title'],
    body: ['content-html', 'content'],
  },
  {
    name: 'Chatwoot canned responses',
    has: ['short_code', 'content'],
    title: ['short_code'],
    body: ['content'],
  },
  { name: 'Zammad text modules', has: ['keywords', 'content'], title: ['name'], body: ['content'] },
  { name: 'osTicket canned responses', has: ['title', 'response'], title: ['title'], body: ['response'] },
  {
    name: 'Help Scout saved replies',
    has: ['name', 'text', 'chattext'],
    title: ['name'],
    body: ['text', 'chattext'],
  },
  { name: 'FreeScout saved replies', has: ['name', 'text', 'mailbox_id'], title: ['name'], body: ['text'] },
  { name: 'Help Scout saved replies', has: ['id', 'name', 'text'], title: ['name'], body: ['text'] },
  {
    name: 'Intercom macros',
    has: ['name', 'body', 'body_text'],
    title: ['name'],
    body: ['body', 'body_text'],
  },
  { name: 'HubSpot snippets', has: ['shortcut', 'body', 'name'], title: ['name'], body: ['body'] },
  { name: 'HubSpot snippets', has: ['shortcut', 'content', 'name'], title: ['name'], body: ['content'] },
  {
    name: 'HubSpot snippets',
    has: ['snippet name', 'snippet body'],
    title: ['snippet name'],
    body: ['snippet body'],
  },
  {
    name: 'Intercom macros',
    has: ['name', 'body', 'summary'],
    title: ['name'],
    body: ['body'],
  },
  {
    name: 'HubSpot snippets',
    has: ['internal name', 'snippet'],
    title: ['internal name'],
    body: ['snippet'],
  },
  {
    name: 'Front message templates',
    has: ['name', 'body', 'subject', 'is_available_for_all_inboxes'],
    title: ['name'],
    body: ['body'],
  },
  { name: 'Front message templates', has: ['name', 'body', 'attachments'], title: ['name'], body: ['body'] },
  {
    name: 'Salesforce email templates',
    has: ['name', 'htmlvalue'],
    title: ['name'],
    body: ['htmlvalue', 'body'],
  },
  {
    name: 'Salesforce quick text',
    has: ['name', 'message', 'category'],
    title: ['name'],
    body: ['message'],
  },
  { name: 'Salesforce quick text', has: ['name', 'message', 'channel'], title: ['name'], body: ['message'] },
  {
    name: 'Text Blaze snippets',
    has: ['shortcut', 'text'],
    title: ['name', 'shortcut'],
    body: ['html', 'text'],
  },
  { name: 'Text Blaze snippets', has: ['shortcut', 'html'], title: ['name', 'shortcut'], body: ['html'] },
  { name: 'espanso matches', has: ['trigger', 'replace'], title: ['label', 'trigger'], body: ['replace'] },
  { name: 'espanso matches', has: ['triggers', 'replace'], title: ['label'], body: ['replace'] },
  {
    name: 'Alfred snippets',
    has: ['keyword', 'snippet', 'uid'],
    title: ['name', 'keyword'],
    body: ['snippet'],
  },
  { name: 'Beeftext combos', has: ['keyword', 'snippet'], title: ['name', 'keyword'], body: ['snippet'] },
  { name: 'Raycast snippets', has: ['keyword', 'text', 'name'], title: ['name'], body: ['text'] },
  {
    name: 'text replacements',
    has: ['shortcut', 'phrase'],
    title: ['shortcut'],
    body: ['phrase'],
  },
  {
    name: 'TextExpander snippets',
    has: ['abbreviation', 'content'],
    title: ['label', 'abbreviation'],
    body: ['content'],
  },
  {
    name: 'Briskine templates',
    has: ['title', 'shortcut', 'body'],
    title: ['title'],
    body: ['body'],
  },
  {
    name: 'Gmail templates',
    has: ['template name', 'body'],
    title: ['template name'],
    body: ['body'],
  },
];

/** Entries of a property list know their fields by `<key>` elements. */
export const PLIST: readonly {
  name: string;
  title: (entry: Node) => TextNode | null;
  read: (entry: Node) => TextNode | null;
}[] = [
  { name: 'TextExpander snippets', title: behindKey('label'), read: behindKey('plainText') },
  { name: 'text replacements', title: behindKey('shortcut'), read: behindKey('phrase') },
];

/** The tool whose entries have these fields; null for none that we know. A table's words never stand deeper. */
export function toolFor(fields: readonly string[], kind: 'table' | 'tree'): Tool | null {
  const there = new Set(fields.map((field) => field.trim().toLowerCase()));
  const fits = ({ has, body }: Tool) =>
    has.every((field) => there.has(field)) && (kind === 'tree' || body.some((field) => there.has(field)));
  return TOOLS.find(fits) ?? null;
}
