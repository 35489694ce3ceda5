/** The view in which documents are read: their list, the text, its claims. */
import { useMemo } from 'preact/hooks';
import { KINDS } from '../../../record/kinds.js';
import { claimsOf, report } from '../data/report.js';
import { count, percent, t } from '../messages/messages.js';
import { ClaimList } from '../record/claim-list.js';
import { RecordCard } from '../record/record-card.js';
import { reviewCommands } from '../review/commands.js';
import { SaveButton } from '../review/review-bar.js';
import { KindBadge } from '../ui/badges.js';
import { DOUBTFUL } from '../ui/doubt.js';
import { useKeys } from '../ui/keys.js';
import { openDocument, selected } from '../ui/route.js';
import { DocumentChoice, DocumentList } from './document-list.js';
import { TextPane } from './text-pane.js';

/** What the marks in the text mean. */
function Legend() {
  return (
    <details class="legend">
      <summary>{t('text.legend')}</summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} named />
          </li>
        ))}
        <li>
          <span class="claim" data-doubtful="true" data-kind="date">
            {t('text.doubtful', { percent: percent(DOUBTFUL) })}
          </span>
        </li>
      </ul>
    </details>
  );
}

export function TextView() {
  const document = openDocument.value;
  const claims = useMemo(() => claimsOf(document), [document]);
  const several = report.documents.length > 1;
  useKeys(reviewCommands(() => claims));
  const claim = selected.value;
  return (
    <div class="workbench" data-view="text" data-open={claim !== null} data-several={several}>
      {several ? <DocumentList /> : null}
      {several ? <DocumentChoice /> : null}
      <TextPane />
      <aside class="pane record" aria-label={t('text.claims')}>
        {claim === null ? null : <RecordCard index={claim} />}
        <header class="pane-head">
          <h2>{t('text.claims')}</h2>
          <span class="faint">{count(claims.length)}</span>
          <span class="spring" />
          <SaveButton />
        </header>
        <Legend />
        <ClaimList claims={claims} label={t('text.claims')} />
      </aside>
    </div>
  );
}
