/** Gmail's marks. */
type Mail = { readonly name: string; readonly address: string; readonly subject: string };

const recipient = ({ name, address }: Mail) =>
  `<div name="to">To <div role="listbox"><div role="option" data-name="${name}" data-hovercard-id="${address}">${name}</div></div></div>`;

/** The field, beside the decoy of the same name. */
const body = (mail: Mail) => `
  <table width="100%"><tbody><tr><td class="Ap">
    <div class="Ar As"><textarea class="Ak" form="nosend" aria-label="Message Body" tabindex="-1" style="height: 1px; opacity: 0"></textarea></div>
    <div class="Ar Au"><div class="Am Al editable LW-avf" g_editable="true" role="textbox" aria-multiline="true" aria-label="Message Body" contenteditable="true" style="min-height: 110px"><div><br></div><div class="gmail_signature" data-smartmail="gmail_signature"><div>Jon Bell</div><div>Sorry for any inconvenience of our holiday hours.</div></div><div class="gmail_quote"><div class="gmail_attr" dir="ltr">On Wed, ${mail.name} wrote:</div><blockquote><div>Mistakes were made by somebody. Where is it?</div></blockquote></div></div></div>
  </td></tr></tbody></table>
  <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="0" data-tooltip="Send">Send</div>`;

/** A window of its own: many can be open. */
export const composeWindow = (mail: Mail) => `
  <div class="AD"><div class="nH"><div class="nH Hd" role="dialog" aria-label="${mail.subject}"><div class="M9"><div class="aoI" role="region">
    <form class="bAs">${recipient(mail)}<input name="subjectbox" value="${mail.subject}"></form>${body(mail)}
  </div></div></div></div></div>`;

/** A reply below the conversation, in no dialog. */
export const inlineReply = (mail: Mail) => `
  <div class="M9"><div class="aoI" role="region"><form class="bAs">${recipient(mail)}</form>${body(mail)}</div></div>`;

export const message = (name: string, address: string, text: string) => `
  <div class="adn ads"><h3 class="iw"><span class="gD" email="${address}" name="${name}">${name}</span></h3><div class="a3s aiL">${text}</div></div>`;

export const ACCOUNT =
  '<a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Jon Bell (jon@northwind.example)">JB</a>';
