import * as v from 'valibot';
import { Day, Id } from './identity.ts';
import { Text } from './text.ts';

/** `entry`: the one that changed; `entries`: those that one line tells of together. */
const common = {
  date: Day,
  entry: v.optional(Id),
  entries: v.optional(v.pipe(v.array(Id), v.minLength(2, 'at least two entries'))),
  what: Text,
};

/** One line of the record's public change log, from `content/facts/changes.yaml`, newest first. */
export const Change = v.variant('kind', [
  v.strictObject({ kind: v.literal('added'), ...common }),
  v.strictObject({ kind: v.literal('corrected'), ...common, old: Text, new: Text, reason: Text }),
  v.strictObject({ kind: v.literal('withdrawn'), ...common, reason: Text }),
]);
export type Change = v.InferOutput<typeof Change>;
