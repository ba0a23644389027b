import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { whereAt } from '../../lib/stores/settings/where';
import { type Beside, useBeside } from './useBeside';

type Props = {
  readonly tabId: number;
  /** The field last written in is one that the agent wants none of us in. */
  readonly isFieldOff: boolean;
  /** What to say where we serve the page: that no message was clicked into, and what that would bring. */
  readonly usual: string;
};

/** Why there is no editor to write into, and what to do about it. */
export function WhyNot({ tabId, ...props }: Props) {
  const beside = useBeside(tabId);
  return beside && <Why {...beside} {...props} />;
}

function Why({ store, address, isFieldOff, usual }: Beside & Omit<Props, 'tabId'>) {
  const where = whereAt(useStore(store).settings, address);
  if (where === 'nothing') return i18n.t('whyNot.nothing');
  if (where !== 'on') return i18n.t('whyNot.off');
  return isFieldOff ? i18n.t('whyNot.offField') : usual;
}
