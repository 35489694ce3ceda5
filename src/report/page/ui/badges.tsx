/** Small marks of a claim: its kind, its confidence, what was decided. */
import type { Kind } from '../../../record/schema.js';
import { percent, t } from '../messages/messages.js';
import type { Verdict } from '../review/store.js';
import { isDoubtful } from './doubt.js';
import { Icon } from './icon.js';

/** The kind by colour and by sign. */
export function KindBadge({ kind, named = false }: { kind: Kind; named?: boolean }) {
  return (
    <span class="kind" data-kind={kind} title={t(`kind.${kind}`)}>
      <span class="kind-sign" aria-hidden={named}>
        {t(`glyph.${kind}`)}
      </span>
      {named ? <span class="kind-name">{t(`kind.${kind}`)}</span> : null}
    </span>
  );
}

/** Confidence as a bar and a number; nothing when it is not known. */
export function Confidence({ value }: { value: number | null }) {
  if (value === null) return <span class="confidence none">—</span>;
  return (
    <span class="confidence" data-doubtful={isDoubtful(value)} title={t('claim.confidence')}>
      <span class="confidence-bar" aria-hidden="true">
        <span style={{ width: percent(value) }} />
      </span>
      <span class="confidence-number">{percent(value)}</span>
    </span>
  );
}

const ICONS = { accepted: 'check', corrected: 'pen', rejected: 'cross' } as const;

/** What was decided about a claim; nothing when nothing was. */
export function VerdictBadge({ verdict, named = false }: { verdict: Verdict | undefined; named?: boolean }) {
  if (!verdict) return null;
  const name = t(`verdict.${verdict}`);
  return (
    <span class="verdict" data-verdict={verdict} title={name}>
      <Icon name={ICONS[verdict]} />
      {named ? name : <span class="unseen">{name}</span>}
    </span>
  );
}
