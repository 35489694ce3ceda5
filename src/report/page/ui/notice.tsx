/** Short messages that go away by themselves, also read out. */
import { signal } from '@preact/signals';

const message = signal('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the reader something in a few words. */
export function tell(text: string): void {
  message.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    message.value = '';
  }, 3500);
}

export function Notice() {
  return (
    <div class="notice" role="status" aria-live="polite" data-shown={message.value !== ''}>
      {message.value}
    </div>
  );
}
