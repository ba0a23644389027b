import { parseXml, XmlCdata, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { FileFault } from './fault';
import type { Member, Node, TextNode } from './tree';

/** An XML file: an element is an object of its children, or the text that it holds. Throws a `FileFault`. */
export function readXml(text: string): Node {
  try {
    const { root } = parseXml(text, {
      includeOffsets: true,
      preserveCdata: true,
      ignoreUndefinedEntities: true,
    });
    if (!root) throw new FileFault('xml', { line: 1, column: 1 });
    return { kind: 'object', members: [{ key: root.name, value: toNode(root, text) }], start: 0 };
  } catch (error) {
    if (error instanceof XmlError) throw new FileFault('xml', { line: error.line, column: error.column });
    throw error;
  }
}

/** What a mail is written in: elements of these names are a reply's own markup, not the file's. */
const MARKUP: ReadonlySet<string> = new Set(
  'p div br span b i u em strong a ul ol li blockquote font h1 h2 h3 h4'.split(' '),
);

function toNode(element: XmlElement, text: string): Node {
  const children = element.children.filter((child) => child instanceof XmlElement);
  if (children.length === 0) return named(element, wordsOf(element.children));
  if (children.every(({ name }) => MARKUP.has(name.toLowerCase())))
    return named(element, markupOf(element, text));
  const members: Member[] = [
    ...attributesOf(element),
    ...children.map((child) => ({ key: child.name, value: toNode(child, text) })),
  ];
  return { kind: 'object', members, start: element.start };
}

const attributesOf = ({ attributes, start }: XmlElement): Member[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: { kind: 'other', value, start } }));

const NAMES = /^(?:name|title|label|shortcut|trigger|keyword|abbreviation|short_?code)$/i;

/** The text of an element, with the attribute that names it. */
function named(element: XmlElement, words: TextNode | null): Node {
  if (!words) return { kind: 'other', value: null, start: element.start };
  const members = attributesOf(element);
  if (!members.some(({ key }) => NAMES.test(key))) return words;
  return { kind: 'object', members: [...members, { key: element.name, value: words }], start: element.start };
}

/** Words and markup as they are written between an element's tags. */
function markupOf({ children, start: before }: XmlElement, text: string): TextNode {
  const start = children[0]?.start ?? before;
  const end = children.at(-1)?.end ?? start;
  return { kind: 'text', text: text.slice(start, end), start, end, codec: 'markup' };
}

/** The one text of an element; of several pieces the longest. */
function wordsOf(children: readonly XmlNode[]): TextNode | null {
  const pieces = children.filter((child): child is XmlText | XmlCdata => child instanceof XmlText);
  const longest = pieces.reduce<XmlText | null>(
    (best, one) => (one.text.length > (best?.text.length ?? -1) ? one : best),
    null,
  );
  if (!longest) return null;
  if (!(longest instanceof XmlCdata))
    return {
      kind: 'text',
      text: longest.text,
      start: longest.start,
      end: longest.end,
      codec: 'xml',
    };
  const start = longest.start + '<![CDATA['.length;
  return { kind: 'text', text: longest.text, start, end: longest.end - ']]>'.length, codec: 'cdata' };
}
