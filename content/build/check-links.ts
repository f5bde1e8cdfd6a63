import type { Facts } from '../model/facts.ts';

const atOnce = 8;
const patience = 20_000;

/** What one source's address answered. `status` 0: no answer; `redirectedTo` only where it is another address. */
export interface LinkFinding {
  readonly id: string;
  readonly url: string;
  readonly status: number;
  readonly redirectedTo?: string;
  /** The page's own title, for comparing it with the one in sources.yaml. */
  readonly pageTitle?: string;
  readonly error?: string;
}

async function checkLink(id: string, url: string): Promise<LinkFinding> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'text/html' },
    });
    const pageTitle = /<title[^>]*>([^<]*)<\/title>/i.exec(await response.text())?.[1]?.trim();
    return {
      id,
      url,
      status: response.status,
      ...(response.url === url ? {} : { redirectedTo: response.url }),
      ...(pageTitle === undefined ? {} : { pageTitle }),
    };
  } catch (error) {
    return { id, url, status: 0, error: String(error) };
  }
}

/**
 * What every source's address answers now, in the order of sources.yaml. Rejects where not one address answers at all:
 * then the network is missing and nothing is known about any link.
 */
export async function checkLinks(sources: Facts['sources']): Promise<readonly LinkFinding[]> {
  const waiting = Object.entries(sources);
  const findings = new Map<string, LinkFinding>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [id, { url }] = next;
      findings.set(id, await checkLink(id, url));
      // The first handful tells whether there is a network; without one, four hundred waits would say nothing more.
      const answers = [...findings.values()].filter(({ status }) => status > 0).length;
      if (findings.size >= atOnce && answers === 0) waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (![...findings.values()].some(({ status }) => status > 0)) {
    throw new Error(
      'No address answered: this machine has no network. No report was written and nothing was changed.',
    );
  }
  return Object.keys(sources).flatMap((id) => findings.get(id) ?? []);
}
