import type { StoryContext } from '@storybook/web-components-vite';

/** The markup that a site writes to get what a story shows. */
export const snippet = (code: string, { component, args }: StoryContext): string => {
  if (!component) return code;
  const { appeal, retry, help, ...others } = args;
  const attributes = Object.entries(others)
    .filter(([, value]) => ['string', 'number'].includes(typeof value))
    .map(([name, value]) => ` ${name}="${String(value)}"`);
  const slotted = [
    appeal && `\n  <a slot="appeal" href="/appeal">${String(appeal)}</a>`,
    retry && `\n  <button slot="retry" type="button">${String(retry)}</button>`,
    help && `\n  <a slot="help" href="/help">${String(help)}</a>`,
  ].filter(Boolean);
  const content = slotted.length ? `${slotted.join('')}\n` : '';
  const element = `<${component}${attributes.join('')}>${content}</${component}>`;
  return typeof args.status === 'object' ? `${element}\n\n${script(component, args)}` : element;
};

const script = (component: string, { audience }: StoryContext['args']): string =>
  `<script type="module">
  // ${
    audience === 'reviewer'
      ? 'What the provider returned, unmodified.'
      : 'A browser can be read: your server sends applicants redact(payload).'
  }
  const response = await fetch('/verification');
  document.querySelector('${component}').status = await response.json();
</script>`;
