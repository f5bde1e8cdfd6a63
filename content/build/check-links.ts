import type { Facts } from '../model/facts.ts';

const atOnce = 8;
const handful = 24;
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

async function checkAll(
  links: readonly (readonly [id: string, url: string])[],
): Promise<readonly LinkFinding[]> {
  const findings: LinkFinding[] = [];
  const waiting = links.entries();
  const work = async (): Promise<void> => {
    // The workers share one queue: each takes the next link when it is done with its last.
    for (const [place, [id, url]] of waiting) findings[place] = await checkLink(id, url);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings;
}

/**
 * What every source's address answers now, in the order of sources.yaml. Rejects where not one of the first addresses
 * answers at all: then the network is missing and nothing is known about any link.
 */
export async function checkLinks(sources: Facts['sources']): Promise<readonly LinkFinding[]> {
  const links = Object.entries(sources).map(([id, { url }]) => [id, url] as const);
  // The first handful tells whether there is a network; without one, four hundred waits would say nothing more.
  const first = await checkAll(links.slice(0, handful));
  if (!first.some(({ status }) => status > 0)) {
    throw new Error(
      'No address answered: this machine has no network. No report was written and nothing was changed.',
    );
  }
  return [...first, ...(await checkAll(links.slice(handful)))];
}
