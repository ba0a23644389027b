import { i18n } from '#i18n';
import { NoticeBar } from '../../components/letters/NoticeBar';
import { ChannelAdvice } from '../../components/right/ChannelAdvice';
import { Impacts } from '../../components/right/Impacts';
import { Remedies } from '../../components/right/Remedies';
import { Choice } from '../../components/ui/Choice';
import { composeChoice } from '../../lib/amends/compose';
import { REMEDIES } from '../../lib/amends/remedies';
import { soundsOwed, suggest } from '../../lib/amends/suggest';
import { recommend } from '../../lib/channel/recommend';
import { likelyImpacts } from '../../lib/impact/kinds';
import { guessReason, REASONS } from '../../lib/record/reasons';
import type { RightTool } from './right-state';
import type { TabProps } from './tabs';
import { usePoints } from './usePoints';
import { type RightDesk, useRight } from './useRight';
import { useSentenceOut } from './useSentenceOut';
import { WhysDesk } from './WhysDesk';

const NAMED = Object.entries(REASONS).map(([name, words]) => ({ name, words }));

const TOOLS: readonly RightTool[] = ['whys', 'impact', 'amends', 'channel'];

/** Around the letter: how it came about, what it cost them, what makes up for it, and which way to say it. */
export function RightTab(props: TabProps) {
  const desk = useRight(props.tabId, props.target?.session ?? null);
  return desk && <Tools {...props} desk={desk} />;
}

function Tools({ desk, ...props }: TabProps & { readonly desk: RightDesk }) {
  const { state, change } = desk;
  const out = useSentenceOut(props);
  const options = TOOLS.map((value) => ({ value, label: i18n.t(`right.tool.${value}`) }));
  return (
    <>
      {out.notice && <NoticeBar text={out.notice} />}
      <div className="scroll right">
        <div className="right-tools">
          <Choice
            label={i18n.t('shell.right')}
            options={options}
            value={state.tool}
            onChange={(tool) => change({ tool })}
          />
        </div>
        <Tool {...props} desk={desk} out={out} />
      </div>
    </>
  );
}

type ToolProps = TabProps & { readonly desk: RightDesk; readonly out: ReturnType<typeof useSentenceOut> };

function Tool({ desk, out, tabId, target }: ToolProps) {
  const { state, change, draft, letter } = desk;
  switch (state.tool) {
    case 'whys':
      return (
        <WhysDesk
          walk={state.walk}
          letter={letter}
          ways={out.ways}
          tabId={tabId}
          target={target}
          onWalk={(walk) => change({ walk })}
          onNotice={out.say}
        />
      );
    case 'impact':
      return <Impacts {...out.ways} impacts={likelyImpacts(draft?.heard ?? '')} />;
    case 'amends':
      return <AmendsDesk desk={desk} out={out} />;
    case 'channel':
      return <ChannelDesk desk={desk} out={out} tabId={tabId} session={target?.session ?? null} />;
  }
}

function AmendsDesk({ desk, out }: Pick<ToolProps, 'desk' | 'out'>) {
  const { state, change, draft, mayGrant } = desk;
  const { gravity, chosen } = state;
  const owed = state.owed ?? soundsOwed(`${draft?.heard ?? ''}\n${draft?.text ?? ''}`);
  const reason = guessReason(draft?.heard || (draft?.text ?? ''), NAMED);
  const remedies = REMEDIES.filter(({ id }) => chosen.includes(id));
  return (
    <Remedies
      {...out.ways}
      gravity={gravity}
      owed={owed}
      suggestion={suggest({ gravity, owed, reason }, mayGrant)}
      mayGrant={mayGrant}
      chosen={chosen}
      onGravity={(next) => change({ gravity: next, chosen: [] })}
      onOwed={(next) => change({ owed: next })}
      onChoose={(ids) => change({ chosen: ids })}
      onInsertChoice={() => out.out(composeChoice(remedies))}
    />
  );
}

type ChannelProps = Pick<ToolProps, 'desk' | 'out' | 'tabId'> & { readonly session: string | null };

function ChannelDesk({ desk, out, tabId, session }: ChannelProps) {
  const { state, change, draft, letter } = desk;
  const { gravity, reached, prefers } = state;
  const points = usePoints({ text: draft?.text ?? '', letter, tabId, session });
  const asked = { gravity, reached, prefers };
  return (
    <ChannelAdvice
      asked={asked}
      advice={recommend(asked)}
      points={points}
      onAsked={change}
      onCopyPoints={out.ways.onCopy}
    />
  );
}
