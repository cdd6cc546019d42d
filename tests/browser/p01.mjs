// Persona P01 (an invented mother with two children) applies with nothing but a keyboard,
// from the home page to the receipt, and says at each page that it was there.

import { Keyboard } from './keyboard.mjs';

/** What she answers, page by page: how, which question, what. `add` begins a row, `done` ends it. */
const PAGES = {
  basis: [
    ['choose', 'basis', 'applied'],
    ['tick', 'applied_for', 'wohngeld', 'kiz'],
    ['choose', 'first', 'first'],
  ],
  applicant: [
    ['write', 'applicant.family_name', 'Çelik-Öztürk'],
    ['write', 'applicant.given_names', 'Ayşe Gül'],
    ['write', 'applicant.date_of_birth.d', '12'],
    ['write', 'applicant.date_of_birth.m', '4'],
    ['write', 'applicant.date_of_birth.y', '1993'],
    ['select', 'applicant.nationalities', 'TR'],
    ['choose', 'applicant.disclosure_block', 'no'],
    ['choose', 'child_benefit.receiver', 'yes'],
  ],
  address: [
    ['choose', 'address.kind', 'home'],
    ['write', 'address.street', 'Gärtnerstraße'],
    ['write', 'address.house_no', '7a'],
    ['write', 'address.postal_code', '66601'],
    ['write', 'address.city', 'Rosenfurt'],
  ],
  contact: [
    ['write', 'contact.phone', '0171 3920001'],
    ['tick', 'contact.safe_contact', 'call', 'sms'],
    ['write', 'contact.safe_contact_note', 'nicht zwischen 22 und 7 Uhr'],
    ['write', 'contact.email', 'ayse.test@example.org'],
    ['choose', 'contact.channel', 'portal'],
    ['select', 'understanding.language', 'tr'],
  ],
  representative: [['choose', 'representative.who_fills', 'self']],
  children: [
    ['add', 'children'],
    ['write', 'given_names', 'Deniz Efe'],
    ['write', 'family_name', 'Öztürk'],
    ['write', 'date_of_birth.d', '3'],
    ['write', 'date_of_birth.m', '9'],
    ['write', 'date_of_birth.y', '2018'],
    ['choose', 'lives_here', 'always'],
    ['choose', 'place', 'school'],
    ['done'],
  ],
};

export { PAGES, Keyboard };
