import type { Settings, SettingsPatch } from '../../types';

/** Whether it runs on a page, and by which setting it does not; `nothing`: a page no extension may touch. */
export type Where = 'on' | 'off' | 'page-off' | 'site-off' | 'not-listed' | 'nothing';

type Chosen = Pick<Settings, 'on' | 'where' | 'sites' | 'offHosts' | 'offPages'>;

export function whereAt(settings: Chosen, address: string | undefined): Where {
  const host = hostOf(address);
  if (host === null) return 'nothing';
  if (!settings.on) return 'off';
  if (settings.offPages.includes(pageOf(address as string))) return 'page-off';
  if (settings.offHosts.some((off) => covers(off, host))) return 'site-off';
  if (settings.where === 'listed' && !settings.sites.some((site) => covers(site, host))) return 'not-listed';
  return 'on';
}

/** Whether the page is on a helpdesk that the agent, the team or the administrator has named. */
export function isNamedDesk({ desks }: Pick<Settings, 'desks'>, address: string | undefined): boolean {
  const host = hostOf(address);
  return host !== null && desks.some((desk) => covers(desk, host));
}

/** The host of a page of the web; null for the browser's own pages and for ours. */
export function hostOf(address: string | undefined): string | null {
  const url = URL.parse(address ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.hostname : null;
}

/** The address without what changes from mail to mail in one view. */
export function pageOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** What makes it run on the page, whichever settings keep it from that now. */
export function turnOn(settings: Chosen, address: string): SettingsPatch {
  const host = hostOf(address) ?? '';
  const gone = settings.offHosts.filter((off) => covers(off, host));
  const listed = settings.where === 'everywhere' || settings.sites.some((site) => covers(site, host));
  return {
    on: null,
    offPages: { [pageOf(address)]: null },
    offHosts: Object.fromEntries(gone.map((off) => [off, null])),
    ...(!listed && { sites: { [host]: true } }),
  };
}

/** What keeps it from the page's site; where it runs on listed sites only, the site leaves the list. */
export function turnOff(settings: Chosen, address: string): SettingsPatch {
  const host = hostOf(address) ?? '';
  const isMember = settings.where === 'listed' && settings.sites.includes(host);
  return isMember ? { sites: { [host]: null } } : { offHosts: { [host]: true } };
}

/** Where the watch script is registered, as match patterns. */
export function matchPatterns(settings: Chosen): readonly string[] {
  if (!settings.on) return [];
  return settings.where === 'everywhere' ? ['<all_urls>'] : settings.sites.map(patternOf);
}

const IP = /^[\d.]+$/;

/** A host means its subdomains too; an address of numbers has none. */
const patternOf = (host: string) => (IP.test(host) ? `*://${host}/*` : `*://*.${host}/*`);
const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`);
