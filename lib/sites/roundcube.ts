import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { pageOf, wordsOf } from './page';

/** “Ana Lopes <ana@mail.example>”, alone or with a comma behind it. */
const ONE = /^\s*"?([^"<>,@]*?)"?\s*<?([^\s<>,]+@[^\s<>,]+)>?\s*,?\s*$/;

/** A webmail of one's own, so that no host tells it: the page does. The mail may stand in TinyMCE's frame. Seen in 1.6. */
export const roundcube: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  isHere: (doc) => doc.querySelector('textarea#composebody, #composebody_ifr') !== null,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(pageOf(field).querySelector('#compose-subject')),
  customer(field) {
    const [, name, address] = ONE.exec(wordsOf(pageOf(field).querySelector('#_to')) ?? '') ?? [];
    return address ? named(name, address) : null;
  },
  sends: { button: 'a.send, button.send, .button.send' },
};
