/** What a reader marked in the document that is open, and the button that marks more. */
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { Icon } from '../ui/icon.js';
import { openDocument } from '../ui/route.js';
import { missedIn, removeMissed } from './missed.js';
import { markMissed } from './missed-dialog.js';

export function MissedButton() {
  return (
    <button
      type="button"
      class="button"
      aria-keyshortcuts="N"
      // The words stay selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={markMissed}
    >
      {t('missed.mark')} <kbd>N</kbd>
    </button>
  );
}

export function MissedList() {
  const document = openDocument.value;
  const claims = missedIn(document);
  if (claims.length === 0) return null;
  return (
    <ul class="missed-list" aria-label={t('missed.list')}>
      {claims.map((claim) => (
        <li key={`${claim.start} ${claim.quote}`}>
          <strong>{visible(claim.quote)}</strong>{' '}
          <span class="faint">
            {visible([claim.subject, claim.indicator, claim.period].filter(Boolean).join(' · '))}{' '}
            {t('claim.line', { line: claim.line, column: claim.column })}
          </span>
          <button type="button" class="quiet" title={t('missed.remove')} onClick={() => removeMissed(document, claim)}>
            <Icon name="cross" />
            <span class="unseen">{t('missed.remove')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
