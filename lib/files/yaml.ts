import { isMap, isScalar, isSeq, parseAllDocuments, type Node as YamlNode } from 'yaml';
import { FileFault } from './fault';
import { linesOf } from './lines';
import type { Node } from './tree';

/** The documents of a YAML file. Throws a `FileFault`. */
export function readYaml(text: string): readonly Node[] {
  // YAML knows no lone CR; a LF in its place leaves every place as it is.
  const documents = parseAllDocuments(text.replace(/\r(?!\n)/g, '\n'), {
    keepSourceTokens: true,
    uniqueKeys: false,
  });
  if (!Array.isArray(documents)) return [];
  for (const { errors } of documents) {
    const [first] = errors;
    if (first) throw new FileFault('yaml', linesOf(text)(first.pos[0]));
  }
  return documents.flatMap(({ contents }) => (contents ? [toNode(contents as YamlNode, text)] : []));
}

function toNode(node: YamlNode, text: string): Node {
  const [start, end] = node.range ?? [0, 0];
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((one) => toNode(one as YamlNode, text)), start };
  if (isMap(node)) {
    const members = node.items.flatMap(({ key, value }) =>
      isScalar(key) && value ? [{ key: String(key.value), value: toNode(value as YamlNode, text) }] : [],
    );
    return { kind: 'object', members, start };
  }
  if (isScalar(node) && typeof node.value === 'string')
    return { kind: 'text', text: node.value, start, end, codec: 'yaml' };
  return { kind: 'other', value: isScalar(node) ? node.value : null, start };
}
