import * as v from 'valibot';
import { Id } from './identity.ts';
import { Text } from './text.ts';

/** A point that comes up as open in rounds but has no entry of its own, from `content/facts/other-points.yaml`. */
export const OtherPoint = v.strictObject({ id: Id, title: Text });
export type OtherPoint = v.InferOutput<typeof OtherPoint>;
