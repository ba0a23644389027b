import type { Block, Content, Run } from '../../lib/types';
import { Blanks } from '../ui/Blanks';

/** The content as the customer will read it. */
export function LetterPreview({ content }: { readonly content: Content }) {
  return (
    <div className="preview">
      {content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name and hold no state
        <BlockView block={block} key={index} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    );
  }
  return (
    <ul>
      {block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name and hold no state
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, bold }, index) => {
    const Tag = bold ? 'strong' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name and hold no state
      <Tag key={index}>
        <Blanks text={text} />
      </Tag>
    );
  });
}
