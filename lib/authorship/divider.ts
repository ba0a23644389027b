/** Where everything below was written before: a forwarded mail, or one that is answered without marks. */
import type { Line } from './lines';

const KNOWN =
  /^[ \t]*(?:-{2,}[ \t]*(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato)[ \t]*-{2,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Début du message transféré ?:|_{20,})[ \t]*$/i;
/** "##- Please type your reply above this line -##", in any language. */
const REPLY_ABOVE = /^\s*##-.+-##\s*$/;
/** "-------- Alkuperäinen viesti --------" */
const BETWEEN_DASHES = /^\s*(?:-{3,} ?(?=[^\s-])[^\n]{2,200}? ?-{3,}|[-_=]{8,})\s*$/u;
const LABEL = /^\s*\*?[\p{L}][\p{L}\p{M} .'’/-]{0,28}\*? ?[:：]\*? ?\S/u;
const KNOWN_FROM = /^\s*\*?(?:From|Von|De|Da|Van|Od|Fra|Från)\*? ?:/;
const KNOWN_NEXT =
  /^\s*\*?(?:Sent|To|Subject|Date|Cc|Gesendet|An|Betreff|Envoyé|À|Objet|Enviado|Para|Asunto|Inviato|Oggetto|Verzonden|Aan|Onderwerp|Data|Datum|Wysłano|Do|Temat)\*? ?:/;
const ADDRESSED = /[<([](?:mailto:)?[^\s<>()[\]"]+@[^\s<>()[\]"]+[>)\]]/u;
const MOMENT = /\p{Nd}{1,2}[:：.]\p{Nd}{2}/u;
const DATE = /\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}/u;
/** From, sent, to and subject; with copies and priority some more. */
const LEAST_HEADERS = 3;
const MOST_HEADERS = 8;

/** Whether line `at` begins what was written before. */
export function divides(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (KNOWN.test(text) || REPLY_ABOVE.test(text)) return true;
  if (BETWEEN_DASHES.test(text))
    return isAttributed(text) || headersFrom(lines, nextWritten(lines, at + 1), 2);
  return LABEL.test(text) && !LABEL.test(lines[at - 1]?.text ?? '') && headersFrom(lines, at, LEAST_HEADERS);
}

/** "---- On Mon, 30 Nov 2026 10:02:00 +0000 Sam Reed <sam@mail.example> wrote ----" */
const isAttributed = (text: string) => ADDRESSED.test(text) && (MOMENT.test(text) || DATE.test(text));

function nextWritten(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  return at;
}

/** Lines with a label each, of which one holds an address and one a moment; or labels that are known. */
function headersFrom(lines: readonly Line[], from: number, least: number): boolean {
  const head: string[] = [];
  for (let at = from; at < Math.min(lines.length, from + MOST_HEADERS); at++) {
    const { text } = lines[at] as Line;
    if (!LABEL.test(text)) break;
    head.push(text);
  }
  const [first = '', second = ''] = head;
  if (KNOWN_FROM.test(first) && KNOWN_NEXT.test(second)) return true;
  return head.length >= least && head.some((one) => ADDRESSED.test(one)) && head.some(tellsMoment);
}

const tellsMoment = (text: string) => MOMENT.test(text) && DATE.test(text);
