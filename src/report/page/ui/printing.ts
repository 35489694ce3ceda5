/** Whether the page is being printed: then everything is drawn, not only what is seen. */
import { signal } from '@preact/signals';
import { options } from 'preact';

const printing = signal(false);

/** Tells components of printing. What changes is drawn at once: the browser does not wait. */
export function startPrinting(): void {
  addEventListener('beforeprint', () => {
    const usual = options.debounceRendering;
    options.debounceRendering = (work) => work();
    printing.value = true;
    if (usual) options.debounceRendering = usual;
    else delete options.debounceRendering;
  });
  addEventListener('afterprint', () => {
    printing.value = false;
  });
}

export const usePrinting = (): boolean => printing.value;
