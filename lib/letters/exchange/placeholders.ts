/** What the placeholders of other tools mean here. The sources: the three products' own documentation. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:to|ticket\.requester|requester|contact|customer)\.first_?name$/, 'first name'],
  [/^(?:to|ticket\.requester|requester|contact|customer)\.(?:full_?)?name$/, 'name'],
  [/^(?:from|current_user|agent|ticket\.assignee)\.(?:first_?name|name)$/, 'my name'],
  [/^ticket\.id$/, 'reference'],
  [/^(?:ticket\.title|subject)$/, 'subject'],
  [/^(?:ticket\.)?organization\.name$|^(?:ticket\.)?account$/, 'company'],
];

/** Briskine's and Zendesk's `{{path}}` as blanks by label; Text Blaze's `{command: …}` too. */
export function mapPlaceholders(body: string): string {
  return body
    .replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => `{{${labelOf(path)}}}`)
    .replace(/(?<!\{)\{(form\w+|cursor|time|site|note|endnote)(?::([^{}]*))?\}(?!\})/g, (_, command, rest) =>
      ofTextBlaze(command, rest ?? ''),
    );
}

function labelOf(path: string): string {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(path.toLowerCase()));
  return meaning?.[1] ?? (path.split('.').at(-1) ?? path).replaceAll('_', ' ');
}

function ofTextBlaze(command: string, rest: string): string {
  if (command === 'time') return '{{date}}';
  if (!command.startsWith('form')) return '';
  const named = /(?:^|;)\s*name=([^;]+)/.exec(rest)?.[1]?.trim();
  const first = rest.split(';')[0]?.trim();
  return `{{${named ?? (first && !first.includes('=') ? first : command.slice('form'.length))}}}`;
}
