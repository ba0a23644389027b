import type { Site } from '../types';
import { chatwoot } from './chatwoot';
import { fastmail } from './fastmail';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { generic } from './generic';
import { github } from './github';
import { gitlab } from './gitlab';
import { gmail } from './gmail';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jira } from './jira';
import { osTicket } from './os-ticket';
import { outlook } from './outlook';
import { proton } from './proton';
import { redmine } from './redmine';
import { requestTracker } from './request-tracker';
import { roundcube } from './roundcube';
import { salesforce } from './salesforce';
import { teams } from './teams';
import { whatsApp } from './whats-app';
import { x } from './x';
import { yahoo } from './yahoo';
import { zammad } from './zammad';
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
  chatwoot,
  freescout,
  github,
  gitlab,
  osTicket,
  redmine,
  requestTracker,
  roundcube,
  teams,
  whatsApp,
  x,
  zammad,
  generic,
];

/** By the host, else by what the page holds: software that stands on its owner's host. */
export function siteFor(hostname: string, doc?: Document): Site {
  const byHost = SITES.find((site) => site.hosts.some((host) => matches(host, hostname))) ?? generic;
  if (byHost !== generic || !doc) return byHost;
  return SITES.find((site) => site.isHere?.(doc)) ?? generic;
}

/** As its users call it; a site that we know no more of than its host is called by that. */
export const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id;

/** `host` is the host of a match pattern: a name, or `*.` and a name, or `*` for any. */
function matches(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
