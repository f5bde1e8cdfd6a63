import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { makeRealRecord, makeSmallRecord } from './make-record.ts';
import { showSidebar } from './show-sidebar.tsx';

describe('the panel', () => {
  it('says what it is and holds the sections of the record', async () => {
    const screen = await showSidebar(makeRealRecord());
    expect(screen.find('complementary', 'Ceasefire Context')).toBeDefined();
    expect(screen.findAll('heading').map((heading) => heading.textContent)).toEqual([
      'Ceasefire Context',
      'Where things stood on 4 July 2026',
      'Close before',
      'The picture',
      'Sticking points',
      'Mediators',
      'Reasons given for collapses',
      'Background',
      'Questions',
      'Words used in the talks',
      'About this record',
    ]);
  });

  it('has all of it remembered that is opened in one go, and what is closed again forgotten', async () => {
    const onOpened = vi.fn<(names: readonly string[]) => void>();
    const screen = await showSidebar(makeSmallRecord(), { onOpened });
    await act(async () => {
      for (const name of [/^Where things stood/, 'Close before', 'Background'])
        screen.find('button', name).click();
    });
    expect(onOpened).toHaveBeenLastCalledWith([
      'where-things-stood',
      'section-close-before',
      'section-background',
    ]);
    await screen.click('button', 'Close before');
    expect(onOpened).toHaveBeenLastCalledWith(['where-things-stood', 'section-background']);
  });

  it('answers on its first screen where things stood and how often it was close', async () => {
    const record = makeRealRecord();
    const screen = await showSidebar(record);
    const nearDeals = record.facts.events.filter(({ kind }) => kind === 'near-deal').length;
    expect(screen.text()).toContain(record.facts.whereThingsStood.summary);
    expect(screen.text()).toContain(`${nearDeals} near-deals`);
  });

  it.each([
    ['2024-02-01', 'Record checked to 1 February 2024, today'],
    ['2024-02-02', 'Record checked to 1 February 2024, 1 day ago'],
    ['2024-02-11', 'Record checked to 1 February 2024, 10 days ago'],
    ['2024-02-16', 'Record checked to 1 February 2024, 15 days ago It may be out of date.'],
    ['2024-04-02', 'Record checked to 1 February 2024, 61 days ago It does not cover the last 61 days.'],
    ['2023-12-24', 'Record checked to 1 February 2024, today'],
  ])('on %s says how old the record is', async (today, text) => {
    const screen = await showSidebar(makeSmallRecord({}, { today }));
    expect(screen.text()).toContain(text);
    expect(/out of date|does not cover/.exec(screen.text())?.[0]).toBe(
      /out of date|does not cover/.exec(text)?.[0],
    );
  });

  it.each([
    ['2024-02-02', 'This article is 1 day newer than our record.'],
    ['2024-02-29', 'This article is 28 days newer than our record.'],
  ])('leads with it when the article of %s is newer than the record', async (published, text) => {
    const screen = await showSidebar(makeSmallRecord({}, { published, today: '2024-03-01' }));
    expect(screen.text()).toContain(text);
    expect(screen.text().indexOf(text)).toBeLessThan(screen.text().indexOf('Where things stood'));
  });

  it('says what was known on the day of an older article, and what came after', async () => {
    const screen = await showSidebar(makeSmallRecord({}, { published: '2024-01-12' }));
    expect(screen.text()).toMatch(/12 January 2024.*Doha talks of January 2024.*Agreement of January 2024/);
  });

  it('says nothing of the article where its day is not known', async () => {
    const screen = await showSidebar(makeSmallRecord());
    expect(screen.text()).not.toMatch(/this article/i);
  });

  it('marks the day of an older article between the events before and after it', async () => {
    const screen = await showSidebar(makeSmallRecord({}, { published: '2024-01-12' }));
    await screen.click('button', 'Close before');
    const text = screen.find('list', /Doha talks/).textContent;
    const places = [
      'Doha talks of January 2024',
      'This article: 12 January 2024',
      'Agreement of January 2024',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('counts an event of the article’s own day to what was known', async () => {
    const screen = await showSidebar(makeSmallRecord({}, { published: '2024-01-15' }));
    await screen.click('button', 'Close before');
    const text = screen.find('list', /Doha talks/).textContent;
    expect(text.indexOf('Agreement of January 2024')).toBeLessThan(
      text.indexOf('This article: 15 January 2024'),
    );
  });

  it('shows rounds and agreements first, and everything on request', async () => {
    const record = makeRealRecord();
    const screen = await showSidebar(record);
    await screen.click('button', 'Close before');
    const count = (): number => screen.root.querySelectorAll('article').length;
    const rounds = record.facts.events.filter(({ kind }) =>
      ['near-deal', 'agreement', 'truce', 'collapse'].includes(kind),
    );
    expect(count()).toBe(rounds.length);
    await screen.click('radio', 'Everything on record');
    expect(count()).toBe(record.facts.events.length);
  });

  it('says that the statements are a selection and who is over-represented', async () => {
    const screen = await showSidebar(makeRealRecord());
    await screen.click('button', 'About this record');
    expect(screen.text()).toMatch(/selection/);
    expect(screen.text()).toMatch(/over-represented/);
  });

  it.each([0, 1])('says what changed since the reader last looked, and marks it: %s', async (newChanges) => {
    const record = makeSmallRecord({}, { newChanges });
    const screen = await showSidebar(record);
    const section = screen.find('button', record.t('aboutRecord')).closest('section');
    expect(section?.querySelector('p.quiet')?.textContent).toBe(
      newChanges > 0 ? '1 change since you last looked' : record.t('aboutRecordSummary'),
    );
    await screen.click('button', record.t('aboutRecord'));
    expect(screen.text().split('New since you last looked')).toHaveLength(newChanges + 1);
  });

  it('turns nothing of the record into HTML', async () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const yaml = JSON.stringify(attack);
    const screen = await showSidebar(
      makeSmallRecord({
        'where-things-stood.yaml': (text) => text.replace('The agreement was in force.', yaml),
        'sources.yaml': (text) => text.replace('publisher: Example Agency', `publisher: ${yaml}`),
      }),
    );
    await screen.click('button', /^Where things stood/);
    expect(screen.root.querySelector('img, script')).toBeNull();
    expect(screen.text().split(attack)).toHaveLength(3);
  });
});

describe('closing and opening', () => {
  it('leaves a tab that opens the panel again, and remembers each choice', async () => {
    const onChoice = vi.fn<(choice: string) => void>();
    const screen = await showSidebar(makeSmallRecord(), { onChoice });
    await screen.click('button', 'Close the panel');
    expect(screen.findAll('heading')).toEqual([]);
    expect(screen.find('complementary', 'Ceasefire Context')).toBeDefined();
    await screen.click('button', /^Open Ceasefire Context/);
    expect(screen.find('heading', 'Ceasefire Context')).toBeDefined();
    expect(onChoice.mock.calls).toEqual([['closed'], ['open']]);
  });

  it('takes the keyboard’s place along, but never takes it by itself', async () => {
    const screen = await showSidebar(makeSmallRecord());
    expect(document.activeElement).toBe(document.body);
    await screen.click('button', 'Close the panel');
    expect(document.activeElement).toBe(screen.find('button', /^Open Ceasefire Context/));
    await screen.click('button', /^Open Ceasefire Context/);
    expect(document.activeElement).toBe(screen.find('button', 'Close the panel'));
  });

  it('begins with the tab where the panel does not open by itself, and the tab says how old the record is', async () => {
    const screen = await showSidebar(makeSmallRecord({}, { today: '2024-04-02' }), { opensByItself: false });
    const tab = screen.find('button', /^Open Ceasefire Context/);
    expect(screen.findAll('button')).toEqual([tab]);
    expect(`${tab.title} ${tab.textContent}`).toMatch(/1 February 2024, 61 days ago/);
  });
});

describe('"Not on this site"', () => {
  it('names the site and asks for the switch', async () => {
    const onSwitchOff = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
    const screen = await showSidebar(makeSmallRecord(), { onSwitchOff });
    await screen.click('button', 'Not on this site (paper.example)');
    expect(onSwitchOff).toHaveBeenCalledTimes(1);
    expect(screen.find('status').textContent).toBe('');
  });

  it('tells why where it could not be saved, and that nothing was changed', async () => {
    const onSwitchOff = vi.fn<() => Promise<void>>().mockRejectedValue(new Error('The disk is full.'));
    const screen = await showSidebar(makeSmallRecord(), { onSwitchOff });
    await screen.click('button', /^Not on this site/);
    await vi.waitFor(() => expect(screen.find('status').textContent).toContain('The disk is full.'));
    expect(screen.find('status').textContent).toMatch(/^This could not be saved: .* Nothing was changed\.$/);
  });
});
