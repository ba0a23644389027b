import { isBracketBlank } from './brackets';
import { namesFact, oneOf } from './facts';
import type { Form } from './form';

const re = String.raw;

/** Commands of text expanders; what follows the colon is theirs. */
const COMMAND =
  oneOf(`form\\w+ time clipboard cursor if elseif else endif repeat endrepeat site key click wait user
  import snippet endnote run`);
/** Jira's and Confluence's own signs. */
const JIRA = new RegExp(
  `^${oneOf(`code noformat quote color panel info note tip warning anchor toc expand status section column html xml
    java bash sql json`)}\\b`,
  'i',
);
/** What Windows knows by such names. */
const WINDOWS = new RegExp(
  `^${oneOf(`(?:local)?appdata te?mp userprofile program(?:files|data|w6432) windir system(?:root|drive) path(?:ext)?
    home(?:path|drive) public comspec computername allusersprofile`)}$`,
  'i',
);
const HTML = new RegExp(
  `^${oneOf('time link address title details a b i p br div span summary code label data object table')}\\b`,
  'i',
);

const hasCase = (name: string) => /_|\p{Ll}\p{Lu}/u.test(name);
const isCalled = (name: string) => hasCase(name) || namesFact(name);

/** Blanks between signs, as writing tools, helpdesks and mail merges have them. */
export const SIGNS: readonly Form[] = [
  // {{name}} {{{Recipient.Name}}} {{#if x}} {{ first_name | fallback: "there" }}
  { needs: ['{{'], looks: /\{\{\{?([^{}\n]{0,200})\}?\}\}/g },
  // {{name} {name}}: a sign was lost
  { needs: ['{{'], looks: /\{\{([^{}\n]{1,80})\}(?!\})/g },
  { needs: ['}}'], looks: /(?<![\w{])\{([a-z_][^{}\n]{0,80})\}\}/gi },
  // {# for the next who edits it #}
  { needs: ['{#'], looks: /\{#[^{}\n]{0,200}#\}/g },
  // {%customer.firstName,fallback=there%} {% if x %}
  { needs: ['{%'], looks: /\{%([^{}\n]{1,200}?)%\}/g },
  // #{ticket.number} %{ticket.name.first} ${name} $!{name} @{name}
  { needs: ['{'], looks: /(?<![\w#%$])[#%$@]!?\{([^{}\n]{1,80})\}/g },
  // {!Contact.FirstName} {!$User.FirstName} {$name}
  { needs: ['{'], looks: /(?<!\w)\{[!$@#=*]{1,2}([a-z][^{}\n]{0,80})\}/gi },
  // {name} {first name} {0} {name | there}
  {
    needs: ['{'],
    looks: /(?<![\w{$#%\\])\{([a-z_][\w .'-]{0,40}(?:\s*(?:\||\?\?|,)[^{}\n]{0,60})?|\d)\}(?!\})/gi,
    isBlank: (inner) => !JIRA.test(inner) && (!/[|?,]/.test(inner) || isCalled(inner)),
  },
  { needs: ['{ '], looks: /(?<![\w{$#%\\])\{\s([a-z_][\w.]{0,40})\s\}(?!\})/gi, isBlank: isCalled },
  // {formtext: name=order} {=amount*2}
  {
    needs: ['{'],
    looks: new RegExp(
      re`(?<![\w{])\{((?:${COMMAND})(?:[:\s](?:[^{}\n]|\{[^{}\n]{1,80}\}){0,200})|=[^{}\n]{1,200})\}`,
      'gi',
    ),
  },
  // yes{endif}
  { needs: ['{'], looks: /\{(?:end[a-z]{2,20}|else|cursor)\}/gi },
  // %name% %FIRST_NAME%
  {
    needs: ['%'],
    looks: /(?<![\w%])%([a-z][\w.-]{1,40})%(?![\w%\\])/gi,
    isBlank: (inner) => !/^[\da-f]{2}$/i.test(inner) && !WINDOWS.test(inner),
  },
  // %First Name%
  {
    needs: ['%'],
    looks: /(?<![\w%])%([a-z]+(?: [a-z]+){1,3})%(?![\w%])/gi,
    isBlank: namesFact,
  },
  // %s %1$s, and a text expander's %clipboard, %A %d %B
  { needs: ['%'], looks: /(?<![\w%])%(?:(?:\d\$)?s|clipboard)(?![\w%])/g },
  { needs: ['%'], looks: /(?<![\w%])%[A-Za-z](?:[-/., :]{1,2}%[A-Za-z]){1,6}(?![\w%])/g },
  // %filltext:name=order%
  { needs: ['%'], looks: /(?<![\w%])%((?:fill\w+|snippet|clipboard|date|time|key):[^%\n]{0,120})%/g },
  // %%First Name%% ##NAME## $$name$$ @@name@@
  {
    needs: ['%%', '##', '$$', '@@'],
    looks: /(?<![\w%#$@])(?:(?<s>[%#$@])\k<s>)=?(?:[a-z][\w .()@-]{0,60})=?\k<s>\k<s>(?![\w%#$@])/gi,
  },
  // $name$
  { needs: ['$'], looks: /(?<![\w$])\$([a-z][a-z][\w.]{0,40})\$(?![\w$])/gi },
  // $first_name
  {
    needs: ['$'],
    looks: /(?<![\w$])\$([a-z]+(?:_[a-z]+){1,4})(?![\w$])/gi,
    isBlank: namesFact,
  },
  // #first_name# @order_number@ ~NAME~
  {
    needs: ['#', '@', '~'],
    looks: /(?<![\w#@~/])(?:[#@~])([a-z][\w.]{1,40})[#@~](?![\w#@~])/gi,
    isBlank: isCalled,
  },
  // %| $|$: where a text expander leaves the caret
  { needs: ['|'], looks: /\$\|\$|(?<![\w%|])%\|(?![\w|])/g },
  // *|FNAME|* |*FNAME*|
  { needs: ['|'], looks: /\*\|([^*|\n]{1,60})\|\*|\|\*[^*|\n]{1,60}\*\|/g },
  // <%= name %> <?= $name ?>
  { needs: ['<'], looks: /<(?:%|\?)=?\s*([$@\w][^<>\n]{0,80}?)\s*(?:%|\?)>/g },
  // <<First Name>> <<[Contact.Name]>> &lt;&lt;Name&gt;&gt; «First_Name»
  { needs: ['<<'], looks: /(?<![<\w])<<\s?\[?([\p{L}_][\p{L}\w .:-]{0,60})\]?>>(?!>)/gu },
  { needs: ['&lt;&lt;'], looks: /&lt;&lt;\s?\[?([\p{L}_][\p{L}\w .:-]{0,60})\]?&gt;&gt;/gu },
  { needs: ['«'], looks: /«([\p{L}_][\p{L}\w .:-]{0,60})»/gu, isBlank: isCalled },
  // <name> <insert reason> &lt;name&gt;
  {
    needs: ['<', '&lt;'],
    looks: /(?:<|&lt;)([#@$%]?(?:[a-z][\w-]*[ /.:]){0,4}[a-z][\w-]*[#@$%]?)(?:\s?\/)?(?:>|&gt;)/gi,
    isBlank: (inner) =>
      !HTML.test(inner) && (namesFact(inner) || /^(?:insert|enter|your|here)\b/i.test(inner)),
  },
  // [[name]], no link of a wiki
  {
    needs: ['[['],
    looks: /\[\[([^[\]\n]{1,120})\]\](?![([])/g,
    isBlank: (inner) =>
      /\p{L}{2}/u.test(inner) && !/[|/#]/.test(inner) && (!inner.includes(':') || namesFact(inner)),
  },
  // [what happened] […]
  { needs: ['['], looks: /(?<!\[)\[([^[\]\n]{1,160})\](?!\])/g, isBlank: isBracketBlank },
  { needs: ['['], looks: /(?<!\w)\[\s*(?:\.{3}|…)\s*\](?!\w)/g },
  // __NAME__ ____
  {
    needs: ['__'],
    looks: /(?<!\w)__([A-Za-z]+(?:[ _][A-Za-z]+)*)__(?!\w)/g,
    isBlank: (inner) => !/\p{Ll}/u.test(inner) || namesFact(inner),
  },
  { needs: ['___'], looks: /(?<!\w)_{3,}(?!\w)/g },
];
