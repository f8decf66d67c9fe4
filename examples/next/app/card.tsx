import 'idv-elements/verification-card/define';
import type { RedactedVerification } from 'idv-elements/core';

interface Props {
  answer: RedactedVerification | null;
  help: string;
  log: (...parts: unknown[]) => void;
}

export default function Card({ answer, help, log }: Props) {
  return (
    <idv-verification-card
      status={answer}
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
        {help}{' '}
        <a href="tel:+15550100" dir="ltr">
          555-0100
        </a>
      </p>
    </idv-verification-card>
  );
}
