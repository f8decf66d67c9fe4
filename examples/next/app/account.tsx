'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { RedactedVerification } from 'idv-elements/core';
import { words, type Language } from '../../shared/words';

// React hydrates no properties and no listeners of custom elements, so this one is not drawn before:
// https://github.com/react/react/issues/35446
const Card = dynamic(() => import('./card'), { ssr: false });

const languages = Object.keys(words) as Language[];

export function Account({ first }: { first: RedactedVerification | null }) {
  const [language, setLanguage] = useState<Language>('en');
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState(first);
  const [events, setEvents] = useState<readonly string[]>([]);

  const say = words[language];
  const log = (...parts: unknown[]) => setEvents((events) => [...events, parts.join(' ')]);

  const next = async () => {
    const response = await fetch(`/api/identity-check?turn=${turn + 1}`);
    setAnswer(await response.json());
    setTurn(turn + 1);
  };

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
        <Card answer={answer} help={say.help} log={log} />
        <button type="button" onClick={next}>
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
