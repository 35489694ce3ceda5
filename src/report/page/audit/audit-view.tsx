/** The findings of the audit, with their arithmetic and the claims between which it holds. */
import { useSignal } from '@preact/signals';
import { SEVERITIES, type Severity } from '../../../audit/finding.js';
import type { PackedFinding } from '../../data.js';
import { report } from '../data/report.js';
import { visible } from '../data/visible.js';
import { count, t, tOr } from '../messages/messages.js';
import { currentClaim } from '../review/store.js';
import { KindBadge } from '../ui/badges.js';
import { topicOf } from '../ui/claim-text.js';
import { Icon } from '../ui/icon.js';
import { claimLink } from '../ui/route.js';
import { arithmetic } from './arithmetic.js';

const ICONS = { disagrees: 'warn', rounding: 'about', agrees: 'equal' } as const;
/** Findings that are drawn at first, and by each press of the button. */
const STEP = 100;

const order = (a: PackedFinding, b: PackedFinding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
const findings = [...report.findings].sort(order);

/** `part 2` is a `part`, with its number. */
function roleName(role: string): string {
  const [, name = role, number = ''] = /^(.*?)(?: (\d+))?$/.exec(role) ?? [];
  return `${tOr(`role.${name}`, name)}${number === '' ? '' : ` ${number}`}`;
}

function ClaimOfFinding({ role, claim: index }: { role: string; claim: number }) {
  const claim = currentClaim(index);
  const path = report.documents[claim.document]?.path ?? '';
  return (
    <li>
      <span class="role">{roleName(role)}</span>
      <a href={claimLink(index)}>
        <KindBadge kind={claim.kind} /> <strong>{visible(claim.quote)}</strong>
      </a>
      <span class="finding-topic">
        {topicOf(claim)}
        {claim.period === null ? '' : ` · ${claim.period}`}
      </span>
      <span class="faint finding-place">{`${visible(path)}:${claim.line}`}</span>
    </li>
  );
}

function Finding({ finding }: { finding: PackedFinding }) {
  const { severity, check, claims } = finding;
  return (
    <li class="finding" data-severity={severity}>
      <p class="finding-head">
        <span class="severity" data-severity={severity}>
          <Icon name={ICONS[severity]} />
          {t(`audit.${severity}`)}
        </span>
        <span class="faint">{t(`audit.${check}`)}</span>
      </p>
      <p class="arithmetic">{visible(arithmetic(finding))}</p>
      <ul class="finding-claims">
        {claims.map(([role, claim], i) => (
          <ClaimOfFinding key={i} role={role} claim={claim} />
        ))}
      </ul>
    </li>
  );
}

const counts = new Map<Severity, number>(
  SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]),
);

export function AuditView() {
  const only = useSignal<Severity | null>(null);
  const drawn = useSignal(STEP);
  const shown = only.value === null ? findings : findings.filter(({ severity }) => severity === only.value);
  const rest = shown.length - drawn.value;
  return (
    <section class="pane page-view audit-view" aria-labelledby="audit-title">
      <header class="pane-head">
        <h2 id="audit-title">{t('audit.title')}</h2>
        <span class="faint">{t('audit.explain')}</span>
      </header>
      <div class="kinds" role="group" aria-label={t('audit.title')}>
        {[null, ...SEVERITIES].map((severity) => (
          <button
            key={severity}
            type="button"
            class="chip"
            aria-pressed={only.value === severity}
            onClick={() => {
              only.value = severity;
              drawn.value = STEP;
            }}
          >
            {severity === null ? null : <Icon name={ICONS[severity]} />}
            {t(severity === null ? 'audit.all' : `audit.${severity}`)}{' '}
            <span class="faint">{count(severity === null ? findings.length : (counts.get(severity) ?? 0))}</span>
          </button>
        ))}
      </div>
      {shown.length === 0 ? <p class="faint empty">{t('audit.empty')}</p> : null}
      <ol class="findings">
        {shown.slice(0, drawn.value).map((finding) => (
          <Finding key={findings.indexOf(finding)} finding={finding} />
        ))}
      </ol>
      {rest > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            drawn.value += STEP;
          }}
        >
          {t('charts.more', { count: count(Math.min(STEP, rest)) })}
        </button>
      ) : null}
    </section>
  );
}
