import type { BackgroundMessages, MessageOf } from '../messages.ts';

type Check = (value: unknown) => boolean;

/** The checks of each message's payload, one for each of its parts; a new message or part does not compile without. */
type Shapes = {
  readonly [Type in keyof BackgroundMessages]: {
    readonly [Part in keyof MessageOf<BackgroundMessages, Type>['payload']]-?: Check;
  };
};

const isBoolean: Check = (value) => typeof value === 'boolean';
const isText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const isTexts =
  (most: number, mostLength: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(isText(mostLength));

/** Longest of each: a host name (RFC 1035), a language tag, the whole address of a page, the name of an entry. */
const [host, tag, address, name] = [253, 35, 8192, 200] as const;

const isTag: Check = (value) => value === null || isText(tag)(value);

const shapes: Shapes = {
  hinted: { panelComing: isTag },
  judged: {
    verdict: (value) => value === 'talks' || value === 'nearby' || value === 'none',
    language: isText(tag),
    panelPresent: isBoolean,
  },
  switchSite: { site: isText(host), on: isBoolean },
  nameSite: {},
  showOnce: { tabId: Number.isSafeInteger },
  rememberOpened: { address: isText(address), names: isTexts(200, name) },
  recallOpened: { address: isText(address) },
  loadLanguage: { language: isText(tag) },
  loadReader: { language: isText(tag) },
  styleMarks: {},
  chooseLanguage: { language: isText(tag) },
  settle: {},
};

/**
 * Whether a message is one of ours in shape and size: a known type, and in its payload exactly the known parts. Whatever
 * runs in a page's process can send anything, and the background is where it would do harm.
 */
export function isBackgroundMessage(message: unknown): message is MessageOf<BackgroundMessages> {
  if (message === null || typeof message !== 'object') return false;
  const { type, payload } = message as { readonly type?: unknown; readonly payload?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return false;
  if (payload === null || typeof payload !== 'object') return false;
  const shape: Readonly<Record<string, Check>> = shapes[type as keyof BackgroundMessages];
  const parts = payload as Readonly<Record<string, unknown>>;
  return (
    Object.keys(parts).every((part) => Object.hasOwn(shape, part)) &&
    Object.entries(shape).every(([part, check]) => check(parts[part]))
  );
}
