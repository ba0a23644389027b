/** What fields and columns are called, whoever's they are. */
const NAME =
  /^(?:(?:macro|reply|response|template|snippet)[ _-]?)?(?:name|title|shortcut|label|trigger|keyword|abbreviation|short[ _-]?code)$/i;
const ABOUT =
  /^(?:(?:macro|reply|response|template|raw|internal)[ _-]?)?(?:name|title|shortcut|label|trigger|keywords?|abbreviation|short[ _-]?code|subject|description|summary|notes?|url|link|id|uuid|key|tags?|current_tags|folder|category|group|author|owner|team|language|locale|lang|type|status|channel|visibility|path|(?:created|updated|modified)(?:[ _]?(?:at|on|by|date))?|date)$/i;
const BODY =
  /^(?:(?:macro|reply|response|template|message)[ _-]?)?(?:body|text|content|message|reply|response|answer|snippet|template|comment|replace|replacement|phrase|html)(?:[ _-]?(?:html|text|plain|rich))?$/i;
const MACHINE = /^\s*(?:https?:\/\/\S*|\d{4}-\d\d-\d\d\S*|[\w.-]+@[\w.-]+)\s*$/;
const ONE_WORD = /\p{L}/u;
/** "Thank you." is a reply; a status or a tag is not. */
const FEWEST_WORDS = 3;
/** So much of a text tells what it is. */
const BEGINNING = 400;

export const isName = (field: string): boolean => NAME.test(field.trim());
export const isAbout = (field: string): boolean => ABOUT.test(field.trim());
export const isBody = (field: string): boolean => BODY.test(field.trim());

/** Whether a text may be said to a customer, for fields whose name does not tell. */
/** Whether a text has any words at all, for those that stand among replies. */
export const isWords = (text: string): boolean => !MACHINE.test(text) && ONE_WORD.test(text);

export const isProse = (text: string): boolean =>
  !MACHINE.test(text) && (text.slice(0, BEGINNING).match(/\S*\p{L}\S*/gu)?.length ?? 0) >= FEWEST_WORDS;

/** What rich and plain fields of the same words have in common: `body_html` and `body` are `body`. */
export const baseOf = (field: string): string =>
  field
    .trim()
    .toLowerCase()
    .replace(/[ _-]?(?:html|rich|plain|text)$/, '') || 'body';

export const isRich = (field: string): boolean => /(?:html|rich)$/i.test(field.trim());
