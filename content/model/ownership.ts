import type * as v from 'valibot';
import { Text } from './text.ts';

/**
 * Who owns or funds a publisher, or stands behind it, from `content/facts/ownership.yaml`. Sources name it by its English
 * text.
 */
export const Ownership = Text;
export type Ownership = v.InferOutput<typeof Ownership>;
