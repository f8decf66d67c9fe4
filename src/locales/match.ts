/** Old and macro codes of languages that we file under another. */
const languages: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The region that the others follow, apart from those named after it: the Spanish of Latin America. */
const parents: Readonly<Record<string, readonly [string, ...string[]]>> = {
  es: ['419', 'ES', 'GQ', 'EA', 'IC', 'PH'],
  pt: ['PT', 'BR'],
};

/** Languages that are written from the right; a tag may also say such a script. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/;

/** A tag that says its script and region; `undefined` for anything that is not a language tag. */
function maximize(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    const language = languages[locale.language];
    return language ? new Intl.Locale(locale, { language }) : locale;
  } catch {
    return undefined;
  }
}

/** How well an offered language serves a wanted one; 0 for not at all. Scripts are never crossed. */
function fit(wanted: Intl.Locale, offered: string): number {
  const candidate = maximize(offered);
  if (!candidate || candidate.language !== wanted.language || candidate.script !== wanted.script)
    return 0;
  if (candidate.region === wanted.region) return 4;
  const region = new Intl.Locale(offered).region;
  if (region && region === parentOf(wanted)) return 3;
  return region ? 1 : 2;
}

function parentOf({ language, region = '' }: Intl.Locale): string | undefined {
  const [parent, ...apart] = parents[language] ?? [];
  return apart.includes(region) ? undefined : parent;
}

/**
 * The language of `offered` that serves a reader of `tag` best, by language, then script, then
 * region; `undefined` when none does. Junk never throws.
 */
export function matchLocale(tag: string, offered: readonly string[]): string | undefined {
  // What `Intl` knows of languages takes long to get at the first time, and most pages say `en`.
  if (offered.includes(tag)) return tag;
  const wanted = maximize(tag);
  let best: string | undefined;
  let bestFit = 0;
  for (const candidate of offered) {
    if (!wanted || !candidate.startsWith(wanted.language)) continue;
    const candidateFit = fit(wanted, candidate);
    if (candidateFit > bestFit) [best, bestFit] = [candidate, candidateFit];
  }
  return best;
}

/** The direction in which a language is written, by a tag in its usual spelling. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.test(tag) ? 'rtl' : 'ltr');
