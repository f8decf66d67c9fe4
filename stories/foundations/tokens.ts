import type { LitElement } from 'lit';
import { manifestOf, tags } from '../support/manifest.js';

/** A custom property that a site can set. */
export interface Token {
  readonly name: string;
  readonly description: string;
  /** What stands in the style sheets for a site that does not set it. */
  readonly fallback: string;
  readonly isColor: boolean;
}

/** A color on which another one stands, and how much the two have to differ (WCAG 1.4.3, 1.4.11). */
export interface Ground {
  /** A property, or the color of the page. */
  readonly color: string;
  readonly name: string;
  readonly least: 3 | 4.5;
}

const styleSheet = (tag: string): string => {
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  return elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
};

/** The properties of a style sheet with their fallbacks, the first one of each. */
function fallbacksIn(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 0: start, 1: name = '', index } of css.matchAll(/var\(\s*(--idv-[\w-]+)\s*,/g))
    if (!found.has(name)) found.set(name, upToItsEnd(css.slice(index + start.length)));
  return found;
}

/** The text up to the bracket that closes what was open before it. */
function upToItsEnd(text: string): string {
  let depth = 1;
  const end = [...text].findIndex((char) => {
    if (char === '(') depth++;
    if (char === ')') depth--;
    return depth === 0;
  });
  return text.slice(0, end).trim();
}

const tones = /-(info|success|warning|danger)-/;

/** The contract describes the five tones once. */
function descriptionOf(name: string, described: ReadonlyMap<string, string>): string {
  const tone = tones.exec(name)?.[1] ?? 'neutral';
  const text = described.get(name) ?? described.get(name.replace(tones, '-neutral-')) ?? '';
  return text.replace('neutral', tone).replace(/; likewise.*$/, '.');
}

/** What a site can set of an element; without a tag, of all of them. */
export function tokensOf(tag?: string): readonly Token[] {
  const chosen = tag ? [tag] : tags;
  const described = new Map(
    // The card, which is the first, says of which of its parts something is.
    [...chosen]
      .reverse()
      .flatMap((each) => manifestOf(each).cssProperties ?? [])
      .map(({ name, description = '' }) => [name, description] as const),
  );
  return [...fallbacksIn(chosen.map(styleSheet).join('\n'))].map(([name, fallback]) => ({
    name,
    fallback,
    description: descriptionOf(name, described),
    isColor: CSS.supports('color', fallback),
  }));
}

/** The elements that look at a property. */
export const elementsWith = ({ name }: Token): readonly string[] =>
  tags.filter((tag) => styleSheet(tag).includes(`var(${name}`));

/** What the color of a property is seen on; nothing where it only decorates. */
export function groundsOf({ name, isColor }: Token, tokens: readonly Token[]): readonly Ground[] {
  const page = { color: 'Canvas', name: 'the page' };
  if (!isColor || name === '--idv-border-color' || name === '--idv-card-background') return [];
  if (name === '--idv-action-background') return [{ ...page, least: 3 }];
  if (name.endsWith('-background')) return [];
  const least = /-(line|focus)-/.test(name) ? 3 : 4.5;
  const own = tokens.find((token) => token.name === name.replace(/-color$/, '-background'));
  return [
    ...(own ? [{ color: valueOf(own), name: 'its background', least } as const] : []),
    ...(name === '--idv-action-color' ? [] : [{ ...page, least } as const]),
  ];
}

/** As the elements read it: what the site says, or else the kit. */
export const valueOf = ({ name, fallback }: Token): string => `var(${name}, ${fallback})`;
