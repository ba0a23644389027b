import type { Site } from '../types';
import { fastmail } from './fastmail';
import { freshdesk } from './freshdesk';
import { generic } from './generic';
import { gmail } from './gmail';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jira } from './jira';
import { outlook } from './outlook';
import { proton } from './proton';
import { salesforce } from './salesforce';
import { yahoo } from './yahoo';
import { zendesk } from './zendesk';

/** The first whose host matches; the generic one comes last and knows only what mail has in common. */
const SITES: readonly Site[] = [
  gmail,
  outlook,
  zendesk,
  freshdesk,
  intercom,
  helpScout,
  hubspot,
  salesforce,
  yahoo,
  proton,
  fastmail,
  jira,
  generic,
];

export function siteFor(hostname: string): Site {
  return SITES.find((site) => site.hosts.some((host) => matches(host, hostname))) ?? generic;
}

/** As its users call it; a site that we know no more of than its host is called by that. */
export const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;

/** `host` is the host of a match pattern: a name, or `*.` and a name, or `*` for any. */
function matches(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
