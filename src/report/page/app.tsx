/** The page: its head with the views, and the view that is open. */
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { AuditView } from './audit/audit-view.js';
import { ChartsView } from './charts/charts-view.js';
import { CLAIM_COUNT, report } from './data/report.js';
import { visible } from './data/visible.js';
import { count, t } from './messages/messages.js';
import { MissedDialog } from './review/missed-dialog.js';
import { ReviewView } from './review/review-view.js';
import { TableView } from './table/table-view.js';
import { TextView } from './text/text-view.js';
import { Help, helpOpen } from './ui/help.js';
import { Icon } from './ui/icon.js';
import { useKeys } from './ui/keys.js';
import { Notice } from './ui/notice.js';
import { go, VIEWS, type View, view } from './ui/route.js';
import { language, type Theme, theme } from './ui/settings.js';

const COMPONENTS: Readonly<Record<View, ComponentType>> = {
  text: TextView,
  review: ReviewView,
  table: TableView,
  charts: ChartsView,
  audit: AuditView,
};

function Views() {
  return (
    <nav aria-label={t('app.views')}>
      <ul class="tabs">
        {VIEWS.map((name) => (
          <li key={name}>
            <a
              href={`#view=${name}`}
              aria-current={view.value === name ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go({ view: name });
              }}
            >
              {t(`view.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_ICONS = { auto: 'half', light: 'sun', dark: 'moon' } as const;

function Tools() {
  return (
    <div class="tools" role="group" aria-label={t('app.tools')}>
      <button
        type="button"
        class="quiet"
        title={t('app.keys')}
        onClick={() => {
          helpOpen.value = true;
        }}
      >
        <Icon name="keyboard" />
        <span class="unseen">{t('app.keys')}</span>
      </button>
      <button
        type="button"
        class="quiet"
        title={t(`app.theme.${theme.value}`)}
        onClick={() => {
          theme.value = NEXT_THEME[theme.value];
        }}
      >
        <Icon name={THEME_ICONS[theme.value]} />
        <span class="unseen">{t(`app.theme.${theme.value}`)}</span>
      </button>
      <button
        type="button"
        class="quiet language"
        lang={language.value === 'zh' ? 'en' : 'zh-Hans'}
        onClick={() => {
          language.value = language.value === 'zh' ? 'en' : 'zh';
        }}
      >
        {t('app.language')}
      </button>
    </div>
  );
}

function Head() {
  const documents = report.documents.length;
  const values = { documents: count(documents), claims: count(CLAIM_COUNT) };
  return (
    <header class="head">
      <div class="brand">
        <h1>{visible(report.title)}</h1>
        <span class="faint">{t(documents > 1 ? 'app.summary' : 'app.one', values)}</span>
      </div>
      <Views />
      <Tools />
    </header>
  );
}

export function App() {
  const Open = COMPONENTS[view.value];
  useKeys({
    ...Object.fromEntries(VIEWS.map((name, i) => [String(i + 1), () => go({ view: name })])),
    '?': () => {
      helpOpen.value = true;
    },
  });
  useEffect(() => {
    document.title = `${visible(report.title)} · ${t(`view.${view.value}`)}`;
  }, [view.value, language.value]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <Head />
      <main id="main" tabIndex={-1}>
        <Open />
      </main>
      <Help />
      <MissedDialog />
      <Notice />
    </>
  );
}
