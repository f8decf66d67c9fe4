import { useState } from 'react';
import 'idv-elements/verification-card/define';
import answers from '../../shared/answers.json';
import { words, type Language } from '../../shared/words';

const languages = Object.keys(words) as Language[];

export function App() {
  const [language, setLanguage] = useState<Language>('en');
  const [turn, setTurn] = useState(0);
  const [events, setEvents] = useState<readonly string[]>([]);

  const say = words[language];
  const log = (...parts: unknown[]) => setEvents((events) => [...events, parts.join(' ')]);

  return (
    <div lang={language} dir={say.dir}>
      <header>
        <p className="brand">Larkfield Savings</p>
        <label>
          {say.language}
          <select value={language} onChange={({ target }) => setLanguage(target.value as Language)}>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {words[each].name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main>
        <h1>{say.title}</h1>
        <idv-verification-card
          status={answers[turn]}
          onidv-status-change={({ type, detail }) => log(type, detail.from, detail.to)}
          onidv-action={(event) => {
            // Nobody is at the other end of this page’s links.
            event.preventDefault();
            log(event.type, event.detail.action, event.detail.href);
          }}
          onidv-diagnostic={({ type, detail }) =>
            log(type, ...detail.diagnostics.map(({ code }) => code))
          }
        >
          <p slot="help">
            {say.help}{' '}
            <a href="tel:+15550100" dir="ltr">
              555-0100
            </a>
          </p>
        </idv-verification-card>
        {/* A real page asks its own server, which sends what `redact` leaves; these are such answers. */}
        <button type="button" onClick={() => setTurn((turn + 1) % answers.length)}>
          {say.refresh}
        </button>
        <section lang="en" dir="ltr">
          <h2>Events of the card</h2>
          <ol className="log">
            {events.map((event, index) => (
              <li key={index}>{event}</li>
            ))}
          </ol>
        </section>
      </main>
    </div>
  );
}
