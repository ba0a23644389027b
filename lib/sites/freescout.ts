import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, pageOf } from './page';
import { messagesIn } from './thread';

const BLOCK = '.conv-block, .thread-editor-container';
const THREAD = '.thread-type-customer, .thread-type-message';
const QUOTED = [QUOTES_AND_SIGNATURES, '#editor_signature'].join();

/** Always self-hosted, so that no host tells it: the page does. */
export const freescout: Site = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  desk: true,
  isHere: (doc) => doc.querySelector('.conv-reply-body #body') !== null,
  note: { scope: BLOCK, is: (field) => closest(field, BLOCK)?.matches('.conv-note-block') ?? false },
  excluded: (field) => outermost(field, QUOTED),
  subject: () => null,
  reference: (field) =>
    /\/conversation\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  /** The newest stands first. */
  thread: (field) =>
    messagesIn(pageOf(field), {
      item: THREAD,
      body: '.thread-content, .thread-body',
      from: (message) => (message.matches('.thread-type-customer') ? 'customer' : 'us'),
    }).reverse(),
  sends: { button: '.btn-reply-submit' },
};
