/** The documents of the report, to open one. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { report } from '../data/report.js';
import { visible } from '../data/visible.js';
import { count, t } from '../messages/messages.js';
import { reviews } from '../review/store.js';
import { isDoubtful } from '../ui/doubt.js';
import { go, openDocument } from '../ui/route.js';
import { useVirtual } from '../ui/virtual.js';

/** Height of an item in CSS pixels, as the style sheet has it. */
const ITEM = 48;
/** With fewer documents there is nothing to look for. */
const WORTH_FILTER = 8;

function nameAndFolder(path: string): [string, string] {
  const cut = path.lastIndexOf('/') + 1;
  return [visible(path.slice(cut)), visible(path.slice(0, cut))];
}

/** How many claims of a document are doubtful, and how many were decided about. */
function tally({ first, count: claims }: { first: number; count: number }): { doubtful: number; done: number } {
  let doubtful = 0;
  let done = 0;
  for (let index = first; index < first + claims; index++) {
    if (isDoubtful(report.claims.confidence[index] ?? null)) doubtful++;
    if (reviews.value.has(index)) done++;
  }
  return { doubtful, done };
}

function Item({ document }: { document: number }) {
  const head = report.documents[document];
  if (!head) return null;
  const [name, folder] = nameAndFolder(head.path);
  const { doubtful, done } = tally(head);
  return (
    <button
      type="button"
      class="item document"
      aria-current={openDocument.value === document ? 'true' : undefined}
      title={visible(head.path)}
      onClick={() => go({ document })}
    >
      <span class="document-name">{name}</span>
      <span class="document-facts">
        {folder === '' ? null : <span class="document-folder">{folder}</span>}
        <span>{count(head.count)}</span>
        {doubtful > 0 ? <span class="doubt">{count(doubtful)}?</span> : null}
        {done > 0 ? <span class="done">✓{count(done)}</span> : null}
      </span>
    </button>
  );
}

/** All documents as a list that can be searched by name. */
export function DocumentList() {
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useSignal('');
  const found = useComputed(() => {
    const all = report.documents.map((_, i) => i);
    const part = wanted.value.trim().toLowerCase();
    return part === '' ? all : all.filter((i) => report.documents[i]?.path.toLowerCase().includes(part));
  });
  const { items, height, show } = useVirtual(scroller, found.value.length, ITEM);
  useEffect(() => {
    const at = found.value.indexOf(openDocument.value);
    if (at >= 0) show(at);
  }, [openDocument.value]);
  return (
    <section class="pane documents" aria-labelledby="documents-title">
      <header class="pane-head">
        <h2 id="documents-title">{t('documents.title')}</h2>
        <span class="faint">{count(report.documents.length)}</span>
      </header>
      {report.documents.length < WORTH_FILTER ? null : (
        <input
          type="search"
          class="document-filter"
          placeholder={t('documents.filter')}
          aria-label={t('documents.filter')}
          value={wanted.value}
          onInput={({ currentTarget: { value } }) => {
            wanted.value = value;
          }}
        />
      )}
      <div class="list-scroll" ref={scroller}>
        <ul class="list" style={{ height: `${height}px` }}>
          {items.map(({ index, start, size }) => (
            <li key={found.value[index]} style={{ transform: `translateY(${start}px)`, height: `${size}px` }}>
              <Item document={found.value[index] as number} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The same for narrow windows: a list that drops down. */
export function DocumentChoice() {
  return (
    <label class="document-choice">
      <span class="unseen">{t('documents.choose')}</span>
      <select
        value={String(openDocument.value)}
        onChange={({ currentTarget: { value } }) => go({ document: Number(value) })}
      >
        {report.documents.map(({ path }, i) => (
          <option key={path} value={String(i)}>
            {visible(path)}
          </option>
        ))}
      </select>
    </label>
  );
}
