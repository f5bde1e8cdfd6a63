import type { IsolatedWorld } from '../../content/platform/page/isolated-world.ts';

/** By what the article that a panel is for is known again. */
export interface ShownArticle {
  readonly address: string;
  /** Headline and day; empty where there is no headline. */
  readonly name: string;
}

/** The article that was judged last, or null while the page is read again. */
export function describeArticle({ judgement, address = '' }: IsolatedWorld): ShownArticle | null {
  if (!judgement) return null;
  const { headline, published } = judgement;
  return { address, name: headline && `${published}\n${headline}` };
}

/** Whether it is one article: editors change headlines, and sites change the address of what they show. */
export function isSameArticle(one: ShownArticle, other: ShownArticle): boolean {
  return one.address === other.address || (one.name !== '' && one.name === other.name);
}
