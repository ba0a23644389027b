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
    return { kind: 'object', members: [{ key: root.name, value: toNode(root) }], start: 0 };
  } catch (error) {
    if (error instanceof XmlError) throw new FileFault('xml', { line: error.line, column: error.column });
    throw error;
  }
}

function toNode(element: XmlElement): Node {
  const children = element.children.filter((child) => child instanceof XmlElement);
  if (children.length === 0)
    return wordsOf(element.children) ?? { kind: 'other', value: null, start: element.start };
  const members: Member[] = [
    ...Object.entries(element.attributes).map(([key, value]) => ({
      key,
      value: { kind: 'other', value, start: element.start } as const,
    })),
    ...children.map((child) => ({ key: child.name, value: toNode(child) })),
  ];
  return { kind: 'object', members, start: element.start };
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
