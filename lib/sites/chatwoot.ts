import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, pageOf } from './page';

const BOX = '.reply-box';

/** Its cloud; where it is self-hosted, its host is somebody's own and its box and editor together tell it. */
export const chatwoot: Site = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  desk: true,
  isHere: (doc) => doc.querySelector(`${BOX} .ProseMirror-woot-style`) !== null,
  note: { scope: BOX, is: (field) => closest(field, BOX)?.matches('.is-private') ?? false },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  reference: (field) =>
    /\/conversations\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  sends: { button: '.button--reply, .right-wrap button', scope: BOX },
};
