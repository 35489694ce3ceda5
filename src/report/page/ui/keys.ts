/** Single-key commands: who listens, and when keys are left to what has the focus. */
import { useLayoutEffect } from 'preact/hooks';
import { singleKeys } from './settings.js';

/** Commands by the key that calls them (`KeyboardEvent.key`). */
export type Commands = Readonly<Record<string, () => void>>;

const TYPES = 'input, select, textarea, [contenteditable], [role="combobox"]';

function wanted(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(TYPES) || document.querySelector('dialog[open]')) return false;
  return singleKeys.value || event.key.length > 1;
}

/** Listens for commands while a component is there. Keys of one character can be switched off by the reader. */
export function useKeys(commands: Commands): void {
  // Keys count from the moment at which the page is drawn.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
      if (!command || !wanted(event)) return;
      event.preventDefault();
      command();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}
