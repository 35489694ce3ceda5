/** A list of claims of which only what is seen is drawn. */
import { useEffect, useRef } from 'preact/hooks';
import { placeOf } from '../data/body.js';
import { claimAt } from '../data/report.js';
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { currentClaim, reviews } from '../review/store.js';
import { Confidence, KindBadge, VerdictBadge } from '../ui/badges.js';
import { shortValue, topicOf } from '../ui/claim-text.js';
import { asked, claimLink, go, selected } from '../ui/route.js';
import { useVirtual } from '../ui/virtual.js';

/** Heights of an item in CSS pixels, as the style sheet has them. */
const ITEM = 54;
const ITEM_WITH_SENTENCE = 96;

function Item({ index, sentences }: { index: number; sentences: boolean }) {
  const claim = currentClaim(index);
  const details = [claim.period, claim.base === null ? null : visible(claim.base)].filter((part) => part !== null);
  return (
    <a
      class="item"
      href={claimLink(index)}
      aria-current={selected.value === index ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        go({ claim: index });
      }}
    >
      <KindBadge kind={claim.kind} />
      <span class="item-value">{visible(shortValue(claim))}</span>
      <span class="item-end">
        <VerdictBadge verdict={reviews.value.get(index)?.verdict} />
        <Confidence value={claimAt(index).confidence} />
      </span>
      <span class="item-topic">
        {topicOf(claim)}
        {claim.kind === 'date' || details.length === 0 ? null : <span class="faint"> · {details.join(' · ')}</span>}
      </span>
      {sentences ? <span class="item-sentence">{visible(placeOf(index).sentence)}</span> : null}
    </a>
  );
}

interface ClaimListProps {
  /** Places of the claims. */
  readonly claims: readonly number[];
  readonly label: string;
  /** Show the sentence of each. */
  readonly sentences?: boolean;
}

/** Claims as a list of links; the selected one is kept in sight. */
export function ClaimList({ claims, label, sentences = false }: ClaimListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, show } = useVirtual(scroller, claims.length, sentences ? ITEM_WITH_SENTENCE : ITEM);
  const current = selected.value === null ? -1 : claims.indexOf(selected.value);
  useEffect(() => {
    if (current >= 0) show(current);
  }, [current, asked.value, claims.length]);
  return (
    <div class="list-scroll" ref={scroller} role="region" aria-label={label} tabIndex={0}>
      <ul class="list" style={{ height: `${height}px` }}>
        {items.map(({ index, start, size }) => (
          <li
            key={claims[index]}
            style={{ transform: `translateY(${start}px)`, height: `${size}px` }}
            aria-setsize={claims.length}
            aria-posinset={index + 1}
          >
            <Item index={claims[index] as number} sentences={sentences} />
          </li>
        ))}
      </ul>
      {claims.length === 0 ? <p class="faint empty">{t('review.empty')}</p> : null}
    </div>
  );
}
