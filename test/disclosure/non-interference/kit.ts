// The kit under test: the one of this page, or another copy of it that may have a fault.
import type * as Everything from '../../../src/define.js';
import type * as Index from '../../../src/index.js';
import type * as All from '../../../src/providers/all.js';

type Classes = Pick<
  typeof Everything,
  'IdvStatusBadge' | 'IdvProgressStepper' | 'IdvReasonExplainer' | 'IdvVerificationCard'
>;

type Name = keyof Classes;
const names: readonly Name[] = [
  'IdvStatusBadge',
  'IdvProgressStepper',
  'IdvReasonExplainer',
  'IdvVerificationCard',
];

export interface Kit {
  readonly redact: (typeof Everything)['redact'];
  readonly tags: Readonly<Record<Name, string>>;
}

const kitOf = (redact: Kit['redact'], tagOf: (name: Name) => string): Kit => ({
  redact,
  tags: Object.fromEntries(names.map((name) => [name, tagOf(name)])) as Kit['tags'],
});

/** The kit as a page has it. */
export async function theKit(): Promise<Kit> {
  const kit = await import('../../../src/define.js');
  return kitOf(kit.redact, (name) => kit[name].tag);
}

type Copy = typeof Index & typeof All;

/** A copy of the kit with a fault (scripts/wtr/faults.mjs), under names of its own. */
export async function faultyKit(fault: string): Promise<Kit> {
  const url = `/__fault/${fault}/kit.js`;
  const copy = (await import(url)) as Copy;
  for (const provider of [...copy.builtInProviders].reverse()) copy.registerProvider(provider);
  const tagOf = (name: Name) => `${fault}-${copy[name].tag}`;
  for (const name of names) copy[name].define(tagOf(name));
  return kitOf(copy.redact, tagOf);
}
