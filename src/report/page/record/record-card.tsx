/** The record of the selected claim: what it says, where it stands, and what the reader makes of it. */
import { placeOf } from '../data/body.js';
import { type Claim, claimAt, type Fields, report } from '../data/report.js';
import { visible } from '../data/visible.js';
import { t } from '../messages/messages.js';
import { accept, currentClaim, decide, reject, reviews, type Verdict } from '../review/store.js';
import { Confidence, KindBadge, VerdictBadge } from '../ui/badges.js';
import { exactValue } from '../ui/claim-text.js';
import { isDoubtful } from '../ui/doubt.js';
import { copyText } from '../ui/files.js';
import { Icon } from '../ui/icon.js';
import { tell } from '../ui/notice.js';
import { claimLink, go } from '../ui/route.js';
import { editing } from './editor.js';
import { Field } from './field.js';

/** The fields of a kind of claim, those first that are wrong most often. */
function fieldsOf(claim: Claim): (keyof Fields)[] {
  if (claim.kind === 'date') return ['period', 'kind', 'status'];
  const numbers: (keyof Fields)[] = claim.bound === 'between' ? ['min', 'max'] : ['value'];
  const change: (keyof Fields)[] = claim.kind === 'growth' ? [] : ['change'];
  return ['subject', 'indicator', 'period', 'base', 'kind', ...numbers, 'unit', 'bound', ...change, 'status'];
}

/** The sentence with the claim's own words marked. */
function Sentence({ claim }: { claim: Claim }) {
  const sentence = visible(placeOf(claim.index).sentence);
  const quote = visible(claim.quote);
  const at = sentence.indexOf(quote);
  return (
    <blockquote class="sentence" dir="ltr" lang="zh-Hans">
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{quote}</mark>
          {sentence.slice(at + quote.length)}
        </>
      )}
    </blockquote>
  );
}

const ACTIONS = [
  { verdict: 'accepted', key: 'A', label: 'review.accept', icon: 'check' },
  { verdict: 'rejected', key: 'X', label: 'review.reject', icon: 'cross' },
] as const;

/** Accept and reject; a second press takes the decision back. */
function Actions({ claim, after }: { claim: Claim; after: (() => void) | undefined }) {
  const review = reviews.value.get(claim.index);
  const isOn = (verdict: Verdict): boolean =>
    review?.verdict === verdict || (verdict === 'accepted' && review?.verdict === 'corrected');
  const press = (verdict: 'accepted' | 'rejected'): void => {
    if (review?.verdict === verdict) {
      decide(claim.index, undefined);
      return;
    }
    if (verdict === 'accepted') accept(claim.index);
    else reject(claim.index);
    after?.();
  };
  return (
    <div class="actions">
      {ACTIONS.map(({ verdict, key, label, icon }) => (
        <button
          key={verdict}
          type="button"
          class="action"
          data-verdict={verdict}
          aria-pressed={isOn(verdict)}
          aria-keyshortcuts={key}
          onClick={() => press(verdict)}
        >
          <Icon name={icon} />
          {t(label)} <kbd>{key}</kbd>
        </button>
      ))}
      <button
        type="button"
        class="action"
        aria-keyshortcuts="E"
        onClick={() => {
          editing.value = claim.kind === 'date' ? 'period' : 'subject';
        }}
      >
        <Icon name="pen" />
        {t('review.correct')} <kbd>E</kbd>
      </button>
    </div>
  );
}

function Provenance({ claim }: { claim: Claim }) {
  const path = report.documents[claim.document]?.path ?? '';
  const copy = async (): Promise<void> => {
    const done = await copyText(location.href.replace(/#.*$/, '') + claimLink(claim.index));
    tell(t(done ? 'claim.copied' : 'table.uncopied'));
  };
  return (
    <dl class="provenance">
      <div>
        <dt>{t('claim.place')}</dt>
        <dd>
          <a
            href={claimLink(claim.index)}
            onClick={(event) => {
              event.preventDefault();
              go({ claim: claim.index });
            }}
          >
            {visible(path)}
          </a>{' '}
          <span class="nowrap">{t('claim.line', { line: claim.line, column: claim.column })}</span>
        </dd>
      </div>
      <div>
        <dt>{t('claim.rule')}</dt>
        <dd class="code">{visible(claim.rule)}</dd>
      </div>
      <div>
        <dt>{t('claim.id')}</dt>
        <dd class="code">
          {claim.id}
          <button type="button" class="quiet" title={t('claim.link')} onClick={copy}>
            <Icon name="link" />
            <span class="unseen">{t('claim.link')}</span>
          </button>
        </dd>
      </div>
    </dl>
  );
}

/** A claim's record; `after` is called when a decision was made. */
export function RecordCard({ index, after }: { index: number; after?: () => void }) {
  const claim = currentClaim(index);
  const { confidence } = claimAt(index);
  const exact = exactValue(claim);
  return (
    <article class="card" data-kind={claim.kind} aria-labelledby="card-title">
      <header class="card-head">
        <KindBadge kind={claim.kind} named />
        {isDoubtful(confidence) ? <span class="doubt">{t('claim.doubtful')}</span> : null}
        <VerdictBadge verdict={reviews.value.get(index)?.verdict} named />
        <span class="spring" />
        <Confidence value={confidence} />
        <button type="button" class="quiet" title={t('claim.close')} onClick={() => go({ claim: null })}>
          <Icon name="cross" />
          <span class="unseen">{t('claim.close')}</span>
        </button>
      </header>
      <h2 id="card-title">{visible(claim.quote)}</h2>
      {exact === '' || exact === visible(claim.quote).replace(/\s/g, '') ? null : <p class="exact">{exact}</p>}
      <Sentence claim={claim} />
      <Actions claim={claim} after={after} />
      <dl class="fields" key={index}>
        {fieldsOf(claim).map((field) => (
          <Field key={field} claim={claim} field={field} />
        ))}
      </dl>
      <Provenance claim={claim} />
    </article>
  );
}
