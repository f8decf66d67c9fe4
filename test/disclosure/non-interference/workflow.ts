// A workflow session of Yousign's: action groups, one of which may be a screening.
import fc from 'fast-check';
import { hiddenParts, sourceOf, type Payload } from './hidden.js';
import {
  id,
  insert,
  instant,
  newNames,
  newWords,
  oneOf,
  person,
  shownInstant,
  somewhere,
} from './values.js';
import {
  actionsOf,
  anyReading,
  decider,
  groupOf,
  groupsOf,
  isShown,
  know,
  mayRead,
  picks,
  shownTypes,
  type Decision,
  type Reading,
  type WorkflowKnown,
} from './workflow-groups.js';

const hidden = hiddenParts<WorkflowKnown>();
const many = fc.array(picks, { minLength: 6, maxLength: 6 });

const behindTheScenes = (name: string, types: readonly string[]) =>
  hidden(
    name,
    fc.array(
      fc.record({ type: oneOf(...types), reading: anyReading, from: picks, place: somewhere }),
      {
        maxLength: 2,
      },
    ),
    (payload, value, { decision }) => {
      for (const { type, reading, from, place } of value) {
        const group = groupOf(type, mayRead(reading, decision) ? reading : 'done', decision, from);
        insert(groupsOf(payload), place, group);
      }
    },
  );

const groups = [
  hidden(
    'actions of groups that read the same',
    many,
    (payload, value, { bare, decision, readings }) => {
      payload.action_groups = groupsOf(payload)
        .filter(isShown)
        .map((group, index) =>
          bare
            ? group
            : groupOf(
                group.type as string,
                readings.get(group.type)!,
                decision,
                value[index % value.length]!,
              ),
        );
      return !bare && groupsOf(payload).length > 0;
    },
  ),
  hidden(
    'groups behind a decision without a reason',
    fc.tuple(
      fc.shuffledSubarray([...shownTypes], { minLength: 1 }),
      many,
      fc.array(anyReading, { minLength: 6, maxLength: 6 }),
    ),
    (payload, [types, from, readings], { bare, decision }) => {
      if (!bare) return false;
      payload.action_groups = types.map((type, index) =>
        groupOf(type, bare === 'sent' ? 'done' : readings[index]!, decision, from[index]!),
      );
    },
  ),
  behindTheScenes('a screening among the groups', ['watchlist_verification']),
  behindTheScenes('groups that nobody knows', newNames),
  hidden('which group decides', somewhere, (payload, place, { decision }) => {
    const group = decider(payload, decision);
    if (!group) return false;
    insert(groupsOf(payload), place, group);
  }),
];

const rest = [
  hidden(
    'earlier attempts and resolutions by hand',
    fc.record({
      resolution: oneOf(null, { reason: 'Checked by Leslie Knope', resolved_at: '2026-03-02' }),
      previous_attempts: fc.array(
        oneOf('failed', 'inconclusive', 'verified').map((status) => ({
          resource: { id: '0', status },
        })),
        { maxLength: 2 },
      ),
    }),
    (payload, value) => {
      const actions = groupsOf(payload).flatMap(actionsOf);
      for (const action of actions) Object.assign(action, value);
      return actions.length > 0;
    },
  ),
  hidden(
    'a new word for the status',
    oneOf<unknown>(...newWords, 7, null, [], {}),
    (payload, word) => {
      if (['awaiting', 'ongoing', 'blocked', 'done'].includes(payload.status as string))
        return false;
      payload.status = word;
    },
  ),
  hidden('ids', fc.record({ id, workspace_id: id, workflow_template_id: id }), (payload, ids) => {
    Object.assign(payload, ids);
  }),
  hidden('dates that are not shown', instant, (payload, date) => {
    payload.updated_at = date;
  }),
  hidden('the person', person, (payload, value) => {
    payload.name = value;
  }),
];

const shownGroups = (decision: Decision, reading: typeof anyReading) =>
  fc
    .tuple(
      fc.shuffledSubarray([...shownTypes], { minLength: 1 }),
      many,
      fc.array(reading, { minLength: 6, maxLength: 6 }),
    )
    .map(([types, from, readings]) =>
      types.map((type, index) => groupOf(type, readings[index]!, decision, from[index]!)),
    );

/** A session whose own word and actions come to a decision. */
const payloadOf = (status: string, decision: Decision, reading = anyReading) =>
  fc
    .record({ action_groups: shownGroups(decision, reading), created_at: shownInstant })
    .map((rest) => {
      const payload: Payload = { id: '1', status, ...rest };
      const last = decider(payload, decision);
      if (last) insert(groupsOf(payload), 0, last);
      return payload;
    });

const quiet = oneOf<Reading>('done', 'active', 'waiting', 'canceled', 'new');
const only = oneOf<Reading>('done');

export const workflow = sourceOf<WorkflowKnown>({
  name: 'yousign workflow',
  steps: ['identity_verification', 'watchlist_verification'],
  payloads: {
    'that goes on': oneOf('ongoing', 'awaiting', 'brand_new', 'other_new').chain((status) =>
      payloadOf(status, 'open'),
    ),
    'that is over': fc.oneof(
      payloadOf('blocked', 'blocked'),
      payloadOf('done', 'inconclusive', quiet),
      payloadOf('done', 'incomplete', quiet),
      payloadOf('done', 'verified', only),
    ),
    'with a decision without a reason': fc.oneof(
      oneOf('blocked', 'done').chain((status) => payloadOf(status, 'rejected')),
      payloadOf('ongoing', 'open', only),
      payloadOf('done', 'incomplete', only),
    ),
  },
  know,
  hidden: [...groups, ...rest],
});
