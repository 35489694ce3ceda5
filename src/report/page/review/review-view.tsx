/** The view in which claims are reviewed: the queue, the text, the record. */
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../messages/messages.js';
import { ClaimList } from '../record/claim-list.js';
import { RecordCard } from '../record/record-card.js';
import { TextPane } from '../text/text-pane.js';
import { useKeys } from '../ui/keys.js';
import { go, selected } from '../ui/route.js';
import { reviewCommands } from './commands.js';
import { nextPending, queue } from './queue.js';
import { ReviewBar, SaveButton } from './review-bar.js';
import { reviews } from './store.js';

export function ReviewView() {
  const commands = reviewCommands(() => queue.value);
  useKeys(commands);
  useLayoutEffect(() => {
    if (selected.value !== null) return;
    const first = queue.value.find((index) => !reviews.value.has(index)) ?? queue.value[0];
    if (first !== undefined) go({ claim: first });
  }, []);
  const claim = selected.value;
  const after = (): void => {
    const next = claim === null ? null : nextPending(queue.value, claim);
    if (next !== null) go({ claim: next });
  };
  return (
    <div class="workbench" data-view="review" data-open={claim !== null}>
      <section class="pane queue" aria-labelledby="queue-title">
        <header class="pane-head">
          <h2 id="queue-title">{t('review.title')}</h2>
          <span class="faint order">{t('review.order')}</span>
          <span class="spring" />
          <SaveButton />
        </header>
        <ReviewBar onStep={(by) => commands[by > 0 ? 'j' : 'k']?.()} />
        <ClaimList claims={queue.value} label={t('review.list')} />
      </section>
      <TextPane />
      <aside class="pane record" aria-label={t('claim.record')}>
        {claim === null ? <p class="faint empty">{t('claim.hint')}</p> : <RecordCard index={claim} after={after} />}
      </aside>
    </div>
  );
}
