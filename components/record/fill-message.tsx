import type { ComponentChild, JSX } from 'preact';
import type { MessageKey, MessageValues, Translate } from '../../content/wording/create-translator.ts';

/** Stands around the name of a part; no text of ours holds it. */
const mark = '\u0001';

/**
 * The message `key` with something drawn in its places, each set apart so that its language and direction touch nothing
 * around it; `values` fill the places that are plain text.
 */
export function fillMessage(
  t: Translate,
  key: MessageKey,
  parts: Readonly<Record<string, ComponentChild>>,
  values: MessageValues = {},
): JSX.Element {
  const drawn = Object.values(parts);
  // By number, which has no direction of its own.
  const places = Object.keys(parts).map((name, index) => [name, `${mark}${index}${mark}`] as const);
  const pieces = t(key, { ...values, ...Object.fromEntries(places) }).split(mark);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 0 ? piece : <bdi key={piece}>{drawn[Number(piece)]}</bdi>,
      )}
    </>
  );
}
