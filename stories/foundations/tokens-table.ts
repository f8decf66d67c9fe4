import { html, type TemplateResult } from 'lit';
import { code } from '../support/code.js';
import { recordsTable } from '../support/records.js';
import { measuredColor } from './measured-color.js';
import { elementsWith, groundsOf, tokensOf, valueOf, type Token } from './tokens.js';

/**
 * What a site can set, with the values that this page has, and the contrast of its colors.
 * @param page what the page is set to: a change of it may change the colors
 * @param tag of one element; without it, all that there is
 */
export function tokensTable(page: unknown, tag?: string): TemplateResult {
  const tokens = tokensOf(tag);
  const cells = (token: Token) =>
    token.isColor
      ? (['light', 'dark'] as const).map((scheme) =>
          measuredColor(scheme, valueOf(token), groundsOf(token, tokensOf()), page),
        )
      : [html`<code>${token.fallback}</code>`, 'the same'];
  const meaning = (token: Token) =>
    tag
      ? token.description
      : html`${token.description} <small>${elementsWith(token).join(', ')}</small>`;
  return recordsTable({
    caption: tag ? 'Custom properties' : 'All custom properties',
    columns: ['Property', 'What it is', 'On a light page', 'On a dark page'],
    rows: tokens.map((token) => [code(token.name), meaning(token), ...cells(token)]),
  });
}
