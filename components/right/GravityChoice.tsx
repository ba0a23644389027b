import { i18n } from '#i18n';
import type { Gravity } from '../../lib/amends/remedies';
import { Choice } from '../ui/Choice';

const GRAVITIES = ['slight', 'clear', 'grave'] as const;

type Props = { readonly value: Gravity; onChange(gravity: Gravity): void };

export function GravityChoice({ value, onChange }: Props) {
  const options = GRAVITIES.map((gravity) => ({
    value: gravity,
    label: i18n.t(`right.gravity.${gravity}`),
  }));
  return (
    <div className="right-question">
      <b>{i18n.t('right.gravity.question')}</b>
      <Choice label={i18n.t('right.gravity.question')} options={options} value={value} onChange={onChange} />
    </div>
  );
}
