import * as v from 'valibot';
import { LanguageTag } from './text.ts';

/** A news outlet on which the extension works at install, from `content/facts/outlets.yaml`. No endorsement. */
export const Outlet = v.strictObject({
  domain: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a registrable domain such as example.org'),
  ),
  name: v.string(),
  languages: v.array(LanguageTag),
  country: v.string(),
  kind: v.picklist(['agency', 'newspaper', 'broadcaster', 'online']),
  ownership: v.optional(v.string()),
  reason: v.string(),
});
export type Outlet = v.InferOutput<typeof Outlet>;
