/** A site that uses the library for its own words, some of which are the same as ours. */
import { configureLocalization, msg } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';

export interface Host {
  readonly setLocale: (locale: string) => Promise<void>;
  readonly text: () => string;
  /** What the library has told the whole page. */
  readonly heard: string[];
}

const templates = {
  [generateMsgId('Verified', false)]: 'Wort des Hauses',
  'status.verified': 'Wort des Hauses',
};

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['de'],
  loadLocale: () => Promise.resolve({ templates }),
});

const heard: string[] = [];
window.addEventListener('lit-localize-status', ({ detail }) => heard.push(detail.status));

const host: Host = { setLocale, text: () => msg('Verified'), heard };
Object.assign(window, { host });
