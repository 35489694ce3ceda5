/** Starts the page: settings, reviews and address first, then what is seen. */
import { render } from 'preact';
import { App } from './app.js';
import { startMissed } from './review/missed.js';
import { startReviews } from './review/store.js';
import { startPrinting } from './ui/printing.js';
import { startRoute } from './ui/route.js';
import { startSettings } from './ui/settings.js';

startSettings();
startReviews();
startMissed();
startRoute();
startPrinting();
render(<App />, document.getElementById('app') as HTMLElement);
