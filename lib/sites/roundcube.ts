import type { Site } from '../types';
import { outermost } from './excluded';
import { addressee } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { pageOf, wordsOf } from './page';

/** A webmail of one's own, so that no host tells it: the page does. The mail may stand in TinyMCE's frame. Seen in 1.6. */
export const roundcube: Site = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  isHere: (doc) => doc.querySelector('textarea#composebody, #composebody_ifr') !== null,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(pageOf(field).querySelector('#compose-subject')),
  customer: (field) => addressee(wordsOf(pageOf(field).querySelector('#_to'))),
  sends: { button: 'a.send, button.send, .button.send' },
};
