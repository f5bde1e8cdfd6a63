import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { describeAppearance } from '../../content/policy/appearance.ts';
import type { SiteRow } from '../../content/policy/list-sites.ts';
import { planImport } from '../../content/policy/plan-import.ts';
import { defaultSettings } from '../../content/policy/settings.ts';
import type { Settings } from '../../content/policy/settings.ts';
import { writeSettingsFile } from '../../content/policy/settings-file.ts';
import { makeSmallRecord } from './make-record.ts';
import { show } from './render-record.tsx';
import type { Screen } from './render-record.tsx';

type Props = Parameters<typeof OptionsPage>[0];

const rows: readonly SiteRow[] = [
  { site: 'bbc.com', origin: 'at-install', state: 'on' },
  { site: 'cnn.com', origin: 'at-install', state: 'no-permission' },
  { site: 'example.org', origin: 'added', state: 'on' },
  { site: 'zeit.de', origin: 'switched-off', state: 'off' },
];

function showOptions(props: Partial<Props> = {}): Promise<Screen> {
  const none = (): ReturnType<typeof vi.fn<() => void>> => vi.fn<() => void>();
  const idle: Props = {
    record: makeSmallRecord(),
    appearance: describeAppearance(defaultSettings),
    settings: defaultSettings,
    settingsReadable: true,
    rows,
    hasAllSites: false,
    languages: new Map([
      ['en', 'English'],
      ['ar', 'العربية'],
    ]),
    shortcuts: { 'switch-site': 'Alt+Shift+X', 'toggle-panel': '', 'focus-panel': 'Alt+Shift+F' },
    browserName: 'firefox',
    now: 0,
    outcome: '',
    onChange: none(),
    onPause: none(),
    onResume: none(),
    onSwitch: none(),
    onAllow: none(),
    onRemove: none(),
    onRemoveAll: none(),
    onAllowAllSites: none(),
    onGiveBackAllSites: none(),
    writeFile: () => '',
    planImport: (file) => planImport(file, defaultSettings, []),
    onImport: none(),
    onReset: none(),
  };
  return show(<OptionsPage {...idle} {...props} />);
}

async function typeName({ root }: Screen, name: string): Promise<void> {
  await act(() => {
    const field = root.querySelector<HTMLInputElement>('#site-name');
    if (!field) throw new Error('There is no field for a name.');
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function chooseFile({ root }: Screen, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('There is no field for a file.');
  Object.defineProperty(field, 'files', { value: [new File([text], 'settings.json')] });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  });
}

describe('the page of settings', () => {
  it('asks for the site a reader types, in the click itself', async () => {
    const onAllow = vi.fn<(site: string) => void>();
    const screen = await showOptions({ onAllow });
    await typeName(screen, 'https://www.example.co.uk/news');
    const form = screen.root.querySelector('form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('example.co.uk');
  });

  it('says what is wrong with a name, and asks for nothing', async () => {
    const [onAllow, onSwitch] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const screen = await showOptions({ onAllow, onSwitch });
    await typeName(screen, 'localhost:3000');
    await screen.click('button', 'Never show here');
    expect(screen.text()).toContain('is this computer itself');
    expect(onAllow).not.toHaveBeenCalled();
    expect(onSwitch).not.toHaveBeenCalled();
  });

  it('has a switch for each site, a way to allow one that was taken back, and removes those added', async () => {
    const [onSwitch, onAllow, onRemove] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    const screen = await showOptions({ onSwitch, onAllow, onRemove });
    await screen.click('switch', 'Show context on bbc.com');
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('bbc.com', false);
    await screen.click('button', 'Allow cnn.com again');
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('cnn.com');
    await screen.click('button', 'Remove example.org from the list');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('example.org');
    expect(screen.findAll('button', /^Remove bbc\.com/)).toEqual([]);
  });

  it('finds a site by a part of its name', async () => {
    const screen = await showOptions();
    await screen.type('EXA');
    expect(screen.findAll('switch').length).toBe(1);
    expect(screen.text()).toContain('1 site');
  });

  it('asks before it removes what was added, and before it resets', async () => {
    const [onRemoveAll, onReset] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const screen = await showOptions({ onRemoveAll, onReset });
    await screen.click('button', 'Remove all you added');
    expect(screen.text()).toContain('Remove 2 sites that you added or switched off?');
    await screen.click('button', 'Cancel');
    expect(onRemoveAll).not.toHaveBeenCalled();
    await screen.click('button', 'Reset everything');
    await screen.click('button', 'Reset everything');
    expect(onReset).toHaveBeenCalledTimes(1);
  });

  it('shows what a file will change before it does', async () => {
    const onImport = vi.fn<() => void>();
    const settings: Settings = { ...defaultSettings, switchedOffSites: ['bbc.com'], theme: 'dark' };
    const screen = await showOptions({ onImport });
    await chooseFile(screen, writeSettingsFile({ settings, addedSites: ['example.org'] }));
    expect(screen.text()).toContain('Off: bbc.com');
    expect(screen.text()).toContain('The browser will ask you for: example.org');
    expect(screen.text()).toContain('Another choice: Colours');
    expect(onImport).not.toHaveBeenCalled();
    await screen.click('button', 'Change it');
    expect(onImport).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['{', 'cannot be read as JSON'],
    ['{"format":"ceasefire-context-settings","version":99}', 'newer version'],
    ['{"format":"ceasefire-context-settings","version":1}', 'damaged at “opening”'],
    ['{}', 'not a settings file'],
  ])('changes nothing for the file %s and says why', async (text, why) => {
    const screen = await showOptions();
    await chooseFile(screen, text);
    expect(screen.text()).toContain(why);
    expect(screen.findAll('button', 'Change it')).toEqual([]);
  });

  it('says in plain words what access to all sites means, and has none where it came with the build', async () => {
    expect((await showOptions()).text()).toContain('mail and bank included');
    expect((await showOptions({ hasAllSites: null })).text()).not.toContain('mail and bank included');
  });
});
