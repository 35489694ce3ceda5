/** Above the queue: how far the review is, what is shown of it, and saving. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { count, t } from '../messages/messages.js';
import type { MessageKey } from '../messages/zh.js';
import { saveFile } from '../ui/files.js';
import { Icon, type IconName } from '../ui/icon.js';
import { tell } from '../ui/notice.js';
import { go } from '../ui/route.js';
import { annotationFile, reviewedDocuments } from './annotation.js';
import { missed } from './missed.js';
import { progress, SCOPES, SHOWN, scope, shown } from './queue.js';
import { keeps, reviews, steps, undo } from './store.js';

/** Saves the annotated documents of everything that was decided. */
function saveAnnotations(): void {
  const documents = reviewedDocuments();
  if (documents.length === 0) {
    tell(t('review.nothing'));
    return;
  }
  const { name, bytes, type } = annotationFile(documents);
  saveFile(name, bytes, type);
  tell(t('review.saved', { name }));
}

/** The button that saves annotations. */
export function SaveButton() {
  return (
    <button
      type="button"
      class="button"
      disabled={reviews.value.size + missed.value.size === 0}
      onClick={saveAnnotations}
    >
      <Icon name="save" />
      {t('review.save')}
    </button>
  );
}

function Step({ icon, label, onClick }: { icon: IconName; label: MessageKey; onClick: () => void }) {
  return (
    <button type="button" class="quiet" title={t(label)} onClick={onClick}>
      <Icon name={icon} />
      <span class="unseen">{t(label)}</span>
    </button>
  );
}

/** A list of words of which one is chosen. */
function Selection<Name extends (typeof SCOPES)[number] | (typeof SHOWN)[number]>({
  label,
  names,
  chosen,
}: {
  label: MessageKey;
  names: readonly Name[];
  chosen: Signal<Name>;
}) {
  return (
    <label>
      <span class="unseen">{t(label)}</span>
      <select
        value={chosen.value}
        onChange={({ currentTarget: { value } }) => {
          chosen.value = value as Name;
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {t(`review.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Takes the last decision back and goes to its claim. */
function UndoButton() {
  return (
    <button
      type="button"
      class="quiet"
      disabled={steps.value === 0}
      title={t('review.undo')}
      onClick={() => {
        const claim = undo();
        if (claim !== null) go({ claim });
      }}
    >
      <Icon name="undo" />
      <span class="unseen">{t('review.undo')}</span>
    </button>
  );
}

/** `onStep` goes to the claim before or after. */
export function ReviewBar({ onStep }: { onStep: (by: 1 | -1) => void }) {
  const id = useId();
  const { done, all } = progress.value;
  return (
    <div class="review-bar">
      <div class="progress-line">
        <progress value={done} max={Math.max(1, all)} aria-labelledby={`${id}-progress`} />
        <span id={`${id}-progress`}>{t('review.progress', { done: count(done), all: count(all) })}</span>
      </div>
      <div class="controls">
        <Selection label="review.scope" names={SCOPES} chosen={scope} />
        <Selection label="review.show" names={SHOWN} chosen={shown} />
        <UndoButton />
        <span class="spring" />
        <Step icon="up" label="review.previous" onClick={() => onStep(-1)} />
        <Step icon="down" label="review.next" onClick={() => onStep(1)} />
      </div>
      {keeps.value ? null : (
        <p class="warning" role="alert">
          {t('review.unkept')}
        </p>
      )}
    </div>
  );
}
