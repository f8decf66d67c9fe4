import { DocsContainer } from '@storybook/addon-docs/blocks';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';

type Props = Parameters<typeof DocsContainer>[0];

/** A page of text is as light or dark as the stories on it; Storybook draws it anew on a change. */
export const docsPage = (props: Props): ReturnType<typeof DocsContainer> =>
  DocsContainer({ ...props, theme: themes[colorScheme(props.context.channel)] });

function colorScheme(channel: Props['context']['channel']): 'light' | 'dark' {
  // What each event said last; the first one says what the page began with.
  const [last] = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []) as Event[];
  const theme = last?.globals.theme;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

interface Event {
  readonly globals: Readonly<Record<string, unknown>>;
}
