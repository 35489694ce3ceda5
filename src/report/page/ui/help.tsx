/** What keys do, in a dialog. */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../messages/messages.js';
import type { MessageKey } from '../messages/zh.js';
import { Icon } from './icon.js';
import { singleKeys } from './settings.js';

/** Whether the dialog is open. */
export const helpOpen = signal(false);

const KEYS: readonly (readonly [keys: readonly string[], message: MessageKey])[] = [
  [['J', 'K'], 'keys.move'],
  [['A'], 'keys.accept'],
  [['X'], 'keys.reject'],
  [['S', 'I', 'P', 'B'], 'keys.edit'],
  [['U'], 'keys.undo'],
  [['N'], 'missed.mark'],
  [['[', ']'], 'keys.documents'],
  [['1', '2', '3', '4', '5'], 'keys.views'],
  [['/'], 'keys.search'],
  [['Esc'], 'keys.escape'],
  [['?'], 'keys.help'],
];

export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (helpOpen.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [helpOpen.value]);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      onClose={() => {
        helpOpen.value = false;
      }}
    >
      <header class="card-head">
        <h2 id="help-title">{t('app.keys')}</h2>
        <span class="spring" />
        <button type="button" class="quiet" title={t('app.close')} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          <span class="unseen">{t('app.close')}</span>
        </button>
      </header>
      <dl>
        {KEYS.map(([keys, message]) => (
          <div key={message}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={({ currentTarget: { checked } }) => {
            singleKeys.value = checked;
          }}
        />
        {t('keys.single')}
      </label>
    </dialog>
  );
}
