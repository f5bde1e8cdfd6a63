import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupPage } from '../../components/popup/Popup.tsx';
import { describeAppearance } from '../../content/policy/appearance.ts';
import { defaultSettings } from '../../content/policy/settings.ts';
import { makeRealRecord } from './make-record.ts';
import { readText, show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';

const site = 'paper.example';
const on: PopupPage = {
  state: { kind: 'on', site },
  verdict: 'talks',
  evidence: [],
  headline: '',
  shownOnce: false,
};

type Props = Parameters<typeof Popup>[0];

const now = new Date(2026, 6, 14, 12).valueOf();

function showPopup(page: Partial<PopupPage> = {}, props: Partial<Props> = {}): Promise<Screen> {
  const idle: Props = {
    record: makeRealRecord({ today: '2026-07-14' }),
    page: { ...on, ...page },
    pause: 'none',
    now,
    appearance: describeAppearance(defaultSettings),
    shortcuts: { 'switch-site': '', 'toggle-panel': '', 'focus-panel': '' },
    settingsReadable: true,
    failure: '',
    language: 'article',
    languages: new Map([['en', 'English']]),
    onLanguage: vi.fn<() => void>(),
    onSwitch: vi.fn<() => void>(),
    onShowOnce: vi.fn<() => void>(),
    onGoToPanel: vi.fn<() => void>(),
    onShowAlways: vi.fn<() => void>(),
    onPause: vi.fn<() => void>(),
    onResume: vi.fn<() => void>(),
    onOpenOptions: vi.fn<() => void>(),
  };
  return show(<Popup {...idle} {...props} />);
}

describe('the popup', () => {
  it('says how old the record is', async () => {
    expect((await showPopup()).text()).toContain('Record checked to 4 July 2026, 10 days ago');
  });

  it('has a switch that is on for a site that is on, and switches it off', async () => {
    const onSwitch = vi.fn<(name: string, next: boolean) => void>();
    const screen = await showPopup({}, { onSwitch });
    const control = screen.find('switch', `Show context on ${site}`) as HTMLInputElement;
    expect(control.checked).toBe(true);
    expect(control.getAttribute('aria-checked')).toBe('true');
    await screen.click('switch');
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(site, false);
  });

  it('has a switch that is off for a site that is off, says why nothing is shown, and switches it on', async () => {
    const onSwitch = vi.fn<(name: string, next: boolean) => void>();
    const screen = await showPopup({ state: { kind: 'off', site }, verdict: null }, { onSwitch });
    const control = screen.find('switch') as HTMLInputElement;
    expect(control.checked).toBe(false);
    expect(control.getAttribute('aria-checked')).toBe('false');
    expect(screen.text()).toContain('you switched this site off');
    await screen.click('switch');
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(site, true);
  });

  it('says that the panel is there because the reader asked for it, and does not offer it again', async () => {
    const screen = await showPopup({ verdict: 'none', shownOnce: true });
    expect(screen.text()).toContain('The panel is here because you asked for it on this page.');
    expect(screen.findAll('button', 'Show once on this page')).toHaveLength(0);
  });

  it('has no switch where the site needs permission, and says so', async () => {
    const screen = await showPopup({ state: { kind: 'needs-permission', site }, verdict: null });
    expect(screen.findAll('switch')).toEqual([]);
    expect(readText(screen.find('region', 'This page'))).toMatch(/paper\.example.*without your permission/);
  });

  it('has neither switch nor button where extensions cannot run', async () => {
    const screen = await showPopup({ state: { kind: 'not-a-website' }, verdict: null });
    expect(screen.findAll('switch')).toEqual([]);
    expect(screen.findAll('button', /^Show/)).toEqual([]);
    expect(screen.text()).toContain('Extensions cannot run on this page');
  });

  it('says that everything is paused and until when, and goes on when asked', async () => {
    const onResume = vi.fn<() => void>();
    const pause = new Date(2026, 6, 14, 15, 30).valueOf();
    const paused = await showPopup({ state: { kind: 'paused', site, until: pause } }, { pause, onResume });
    expect(paused.text()).toContain('Paused everywhere until 15:30');
    await paused.click('button', /^Resume|^Go on/);
    expect(onResume).toHaveBeenCalledTimes(1);
    const open = await showPopup(
      { state: { kind: 'paused', site, until: null } },
      { pause: 'until-resumed' },
    );
    expect(open.text()).toContain('Paused everywhere until you resume');
  });

  it('pauses everything for the time the reader chooses', async () => {
    const onPause = vi.fn<(length: string) => void>();
    const screen = await showPopup({}, { onPause });
    expect(screen.text()).not.toContain('Paused everywhere');
    await screen.click('button', '1 hour');
    expect(onPause).toHaveBeenCalledExactlyOnceWith('one-hour');
  });

  it.each([
    ['talks', 'The panel is here: the article is about the ceasefire talks.'],
    ['nearby', 'No panel here: this is news near the talks, not about them.'],
    ['none', 'No panel here: nothing about the ceasefire talks was found.'],
    [null, 'No panel here: this page has not been read. Reload it if it was open before.'],
  ] as const)('says why the panel is or is not here: %s', async (verdict, text) => {
    expect((await showPopup({ verdict })).text()).toContain(text);
  });

  it('says on which words the verdict rests, each once', async () => {
    const evidence = ['hostages', 'doha', 'hostages'].map((words) => ({
      kind: 'deal',
      words,
      where: 'headline' as const,
    }));
    expect((await showPopup({ evidence })).text()).toContain('Seen: hostages · doha.');
  });

  it('quotes a word of the headline without what is written onto its end', async () => {
    const evidence = [{ kind: 'hamas', words: 'hamas', where: 'headline' as const }];
    const screen = await showPopup({ evidence, headline: 'Cairo talks turn to Hamas’s weapons' });
    expect(screen.text()).toContain('Seen: “Hamas”.');
  });

  it('keeps the words of another direction apart in an Arabic list', async () => {
    const evidence = ['gaza', 'hamas'].map((words) => ({ kind: 'gaza', words, where: 'lead' as const }));
    const record = makeRealRecord({ language: 'ar' });
    const screen = await showPopup({ evidence }, { record });
    const apart = [...screen.root.querySelectorAll('bdi bdi')].map((part) => part.textContent);
    expect(apart).toEqual(['gaza', 'hamas']);
  });

  it('shows words as the headline writes them', async () => {
    const evidence = [
      { kind: 'hamas', words: 'hamas', where: 'headline' as const },
      { kind: 'truce', words: 'treve', where: 'headline' as const },
      { kind: 'powers', words: 'etats unis', where: 'headline' as const },
      { kind: 'brokers', words: 'doha', where: 'lead' as const },
    ];
    const screen = await showPopup({ evidence, headline: 'Le Hamas accepte la trêve des États-Unis' });
    expect(screen.text()).toContain('Seen: “Hamas” · “trêve” · “États-Unis” · doha.');
  });

  it('says of evidence each word, and none of the small words that stand around a truce', async () => {
    const evidence = [
      { kind: 'call', words: 'calling for, urges', where: 'headline' as const },
      { kind: 'aside', words: 'since, no', where: 'headline' as const },
    ];
    const screen = await showPopup({ verdict: 'nearby', evidence });
    expect(screen.text()).toContain('Seen: calling for · urges.');
  });

  it.each([
    ['talks', {}],
    ['none', { shownOnce: true }],
  ] as const)('leads to the panel where it is on the page: %s', async (verdict, page) => {
    const onGoToPanel = vi.fn<() => void>();
    const screen = await showPopup({ verdict, ...page }, { onGoToPanel });
    await screen.click('button', 'Go to the panel');
    expect(onGoToPanel).toHaveBeenCalledTimes(1);
    expect((await showPopup({ verdict: 'nearby' })).findAll('button', 'Go to the panel')).toHaveLength(0);
  });

  it('says nothing of words where the evidence is none', async () => {
    const evidence = [{ zone: 'kind', words: '', weight: 0 }] as unknown as PopupPage['evidence'];
    expect((await showPopup({ verdict: 'none', evidence })).text()).not.toContain('Seen');
  });

  it('shows the panel on request where it is not shown by itself', async () => {
    const onShowOnce = vi.fn<() => void>();
    const screen = await showPopup({ verdict: 'none' }, { onShowOnce });
    await screen.click('button', /^Show once/);
    expect(onShowOnce).toHaveBeenCalledTimes(1);
    expect((await showPopup({ verdict: 'talks' })).findAll('button', /^Show/)).toEqual([]);
  });

  it('asks for a site without permission: for once, or for always and for this site alone', async () => {
    const onShowAlways = vi.fn<(name: string) => void>();
    const state = { kind: 'needs-permission', site } as const;
    const screen = await showPopup({ state, verdict: null }, { onShowAlways });
    await screen.click('button', /^Show always|^Always/);
    expect(onShowAlways).toHaveBeenCalledExactlyOnceWith(site);
    expect(screen.findAll('button', /^Show once/)).toHaveLength(1);
  });

  it('says when the settings cannot be read, and only then', async () => {
    const note =
      'Your settings cannot be read right now; the defaults are in force and nothing is written over.';
    expect((await showPopup({}, { settingsReadable: false })).text()).toContain(note);
    expect((await showPopup()).text()).not.toContain(note);
  });

  it('tells what did not work', async () => {
    const screen = await showPopup({}, { failure: 'This could not be saved.' });
    expect(readText(screen.find('region', 'This page'))).toContain('This could not be saved.');
  });
});
