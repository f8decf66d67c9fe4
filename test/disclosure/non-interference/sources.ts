import { parse } from '../../../src/core.js';
import { canonical } from './canonical.js';
import { idmeta } from './idmeta.js';
import type { Payload, Source } from './hidden.js';
import { notifications, unreadable } from './notifications.js';
import { plaid } from './plaid.js';
import { workflow } from './workflow.js';
import { yousign } from './yousign.js';

/** Everything that comes as JSON. */
export const jsonSources: readonly Source[] = [
  plaid,
  yousign,
  workflow,
  idmeta,
  canonical,
  notifications,
];

/** Everything that an element can be given. */
export const sources: readonly Source[] = [...jsonSources, unreadable];

/** Whose hidden parts a fixture of a provider has. */
export function sourceOfFixture(provider: string, payload: Payload): Source {
  const isCheck = String(payload.type).startsWith('verification.');
  if (isCheck || !parse(payload).verification) return notifications;
  if ('action_groups' in payload) return workflow;
  return sources.find(({ name }) => name === provider)!;
}
