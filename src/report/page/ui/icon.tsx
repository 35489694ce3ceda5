/** Icons, drawn for this page: strokes of one width on a grid of 16. */

const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  pen: 'M3 13l.6-3L10.5 3l2.5 2.5L6 12.4 3 13z',
  undo: 'M6 4 3 7l3 3M3 7h6a4 4 0 0 1 0 8H7',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  link: 'M7 9.5a2.5 2.5 0 0 0 3.6 0l2-2A2.5 2.5 0 0 0 9 4l-1 1M9 6.5a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12l1-1',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.500 6.500z',
  half: 'M8 2.500a5.500 5.500 0 1 1 0 11zM8 2.500a5.500 5.500 0 1 0 0 11',
  keyboard: 'M2 4.500h12v7.500H2zM4.500 7h.1M7 7h.1M9.500 7h.1M12 7h.1M5.500 9.700h5',
  save: 'M8 2.500v7.500M5 7.500l3 3 3-3M3 13h10',
  copy: 'M6 5.500h7.500v8H6zM10.500 5.500v-3h-8v8H6',
  warn: 'M8 2.500 14 13H2zM8 6.500v3M8 11.300v.1',
  equal: 'M3.500 6h9M3.500 10h9',
  about: 'M3 6.500c2-2.500 4 1.500 5 0s3-2 5 0M3 10.500c2-2.500 4 1.500 5 0s3-2 5 0',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
