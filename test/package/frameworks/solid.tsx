import { createSignal, For } from 'solid-js';

const [payload] = createSignal<unknown>();

export const Cases = (props: { ids: readonly string[] }) => (
  <>
    <idv-verification-card
      class="case"
      lang="de"
      status={payload()}
      prop:provider="plaid"
      attr:heading-level={3}
      on:idv-status-change={({ detail: { from, to } }) => console.log(from, to.length)}
      on:idv-action={(event) => {
        event.preventDefault();
        const href: string | undefined = event.detail.href;
        const level: number | undefined = event.currentTarget.headingLevel;
        console.log(href, level);
      }}
      on:idv-diagnostic={({ detail }) => console.log(detail.diagnostics[0]?.code)}
    >
      <a slot="help" href="/help">
        Help
      </a>
    </idv-verification-card>
    <For each={props.ids}>{(id) => <idv-status-badge id={id} prop:status="verified" />}</For>
    <idv-progress-stepper orientation="vertical" />
    <idv-reason-explainer prop:audience="reviewer" announce="off" />

    {/* @ts-expect-error not an audience */}
    <idv-status-badge prop:audience="nobody" />
    {/* @ts-expect-error a level is a number */}
    <idv-verification-card headingLevel="three" />
    {/* @ts-expect-error not a detail of this event */}
    <idv-verification-card on:idv-action={({ detail }) => detail.from} />
    {/* @ts-expect-error not an element of the kit */}
    <idv-everything />
  </>
);
