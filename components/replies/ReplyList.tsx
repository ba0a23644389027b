import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { type JudgedReply, ReplyCard } from './ReplyCard';

type Props = {
  readonly replies: readonly JudgedReply[];
  /** All replies of the file, those without a weak phrase too. */
  readonly total: number;
  /** Whose export it is; null where that is not known. */
  readonly tool: string | null;
  onEdit(id: number, text: string): void;
};

const CARD_PX = 220;

/** The replies that have weak phrases, worst first. */
export function ReplyList({ replies, total, tool, onEdit }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const cards = useVirtualizer({
    count: replies.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => replies[index]?.id ?? index,
    overscan: 4,
  });
  const findings = replies.flatMap((reply) => reply.findings);
  const strong = findings.filter(({ severity }) => severity === 'strong').length;
  return (
    <>
      <p className="replies-found" role="status">
        {tool !== null && `${tool}: `}
        {i18n.t('replies.read', total)}
        {' · '}
        {i18n.t('replies.weakFound', findings.length, [String(findings.length), String(strong)])}
      </p>
      <div className="reply-list" ref={scroller}>
        <ul aria-label={i18n.t('replies.list')} style={{ height: cards.getTotalSize() }}>
          {cards.getVirtualItems().map(({ index, key, start }) => {
            const reply = replies[index];
            if (!reply) return null;
            return (
              <li
                key={key}
                data-index={index}
                ref={cards.measureElement}
                aria-posinset={index + 1}
                aria-setsize={replies.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ReplyCard reply={reply} onEdit={onEdit} />
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
