import type { Options, Settings } from '../../types';

/** What the analyser needs to know of the settings. */
export function optionsOf(settings: Settings): Options {
  const { rules, ignored, phrases, mayAdmitFault, mayGrant, speaks } = settings;
  return {
    rules,
    ignored,
    phrases: Object.entries(phrases).map(([phrase, rewrites]) => ({ phrase, rewrites })),
    limits: { mayAdmitFault, mayGrant },
    always: speaks === 'every-draft',
  };
}
