import { useRef } from 'react';
import type { IdvVerificationCard } from 'idv-elements';

const payload: unknown = JSON.parse('{}');

export function Cases({ ids }: { ids: readonly string[] }) {
  const card = useRef<IdvVerificationCard>(null);
  return (
    <>
      <idv-verification-card
        ref={card}
        className="case"
        lang="de"
        status={payload}
        provider="plaid"
        headingLevel={3}
        onidv-status-change={({ detail: { from, to } }) => console.log(from, to.length)}
        onidv-action={(event) => {
          event.preventDefault();
          const href: string | undefined = event.detail.href;
          const level: number | undefined = event.currentTarget.headingLevel;
          console.log(href, level);
        }}
        onidv-diagnostic={({ detail }) => console.log(detail.diagnostics[0]?.code)}
      >
        <a slot="help" href="/help">
          Help
        </a>
      </idv-verification-card>
      {ids.map((id) => (
        <idv-status-badge key={id} status="verified" density="compact" step="kyc_check" />
      ))}
      <idv-progress-stepper orientation="vertical" status={undefined} />
      <idv-reason-explainer audience="reviewer" announce="off" aria-label="Why" />

      {/* @ts-expect-error not an audience */}
      <idv-status-badge audience="nobody" />
      {/* @ts-expect-error a level is a number */}
      <idv-verification-card headingLevel="three" />
      {/* @ts-expect-error a badge has no headings */}
      <idv-status-badge headingLevel={2} />
      {/* @ts-expect-error not a detail of this event */}
      <idv-verification-card onidv-action={({ detail }) => detail.from} />
      {/* @ts-expect-error not an element of the kit */}
      <idv-everything />
    </>
  );
}
