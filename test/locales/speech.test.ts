import { expect } from 'chai';
import { loadLocale } from '../../src/locales/load-locale.js';
import { formatDate, formatDateTime, formatRelative } from '../../src/locales/dates.js';
import { formatNumber } from '../../src/locales/numbers.js';
import { place, show, until, words } from '../support/element.js';
import { speechIn } from '../support/speech.js';

const inZone = (timeZone: string) => speechIn('en', timeZone);

/** How many formatters of dates are made meanwhile. */
function madeDuring(act: () => void): number {
  const { DateTimeFormat } = Intl;
  let made = 0;
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct(target, args) {
      made++;
      return Reflect.construct(target, args) as object;
    },
  });
  try {
    act();
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
  return made;
}

describe('What formats dates', () => {
  const day = '2026-03-02T23:15:00Z';

  it('is made once for a language and a zone', () => {
    const made = madeDuring(() => {
      for (let times = 0; times < 100; times++) formatDate(inZone('Asia/Tokyo'), day);
    });
    expect(made).to.be.at.most(1);
  });

  it('is not kept for every zone that a page may ask for', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 150);
    const askForAll = () => zones.forEach((zone) => formatDate(inZone(zone), day));
    askForAll();
    expect(madeDuring(askForAll)).to.be.above(zones.length / 2);
  });
});

describe('A time zone', () => {
  const lateEvening = '2026-03-02T23:15:00Z';

  it('decides on which day an instant falls, and is named', () => {
    expect(formatDate(inZone('Asia/Tokyo'), lateEvening)).to.equal('March 3, 2026');
    expect(formatDate(inZone('America/New_York'), lateEvening)).to.equal('March 2, 2026');
    expect(formatDateTime(inZone('Asia/Tokyo'), lateEvening)).to.match(/8:15\sAM (GMT\+9|JST)/);
  });

  it('is UTC, and says so, where there is no such zone', () => {
    expect(formatDateTime(inZone('Nowhere/Else'), lateEvening)).to.match(
      /March 2, 2026.*11:15\sPM UTC/,
    );
  });

  it('does not move a date without a time, of which no time is made up', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(formatDate(inZone(zone), '2026-03-02')).to.equal('March 2, 2026');
      expect(formatDateTime(inZone(zone), '2026-03-02')).to.equal('March 2, 2026');
      expect(formatRelative(inZone(zone), '2026-03-02', Date.parse(lateEvening))).to.equal(
        undefined,
      );
    }
  });
});

describe('Digits', () => {
  const digits = /[\d\u0660-\u0669]+/g;

  it('are those of the language that is spoken, whatever region is asked for', async () => {
    await loadLocale('ar');
    const speech = speechIn('ar');
    expect(formatNumber(speech, 102)).to.equal(new Intl.NumberFormat('ar').format(102));
    const status = { status: 'active', steps: { accept_tos: 'success', kyc_check: 'active' } };
    for (const lang of ['ar', 'ar-EG', 'ar-MA']) {
      const element = await show('idv-progress-stepper', { status }, place(lang));
      await until(() => /[\u0600-\u06ff]/.test(words(element)), 'Arabic');
      const shown = words(element).match(digits) ?? [];
      expect(shown, lang).not.to.be.empty;
      const own = new Set([...'0123456789'].map((digit) => formatNumber(speech, Number(digit))));
      for (const digit of shown.join(''))
        expect(own.has(digit), `${lang}: ${digit}`).to.equal(true);
    }
  });
});
