import { addStyle } from '../../components/ui/add-style';

/** Long enough to read one sentence twice. */
const SHOWN_MS = 8000;

const LOOK = `
.notice {
  position: fixed; inset-block-end: 24px; inset-inline: 0; margin-inline: auto; width: fit-content;
  max-width: calc(100vw - 48px); box-sizing: border-box; padding: 6px 14px; border-radius: 8px;
  background: #17211f; color: #fff; font: 13px/19px system-ui, sans-serif; box-shadow: 0 8px 24px #0004;
}
.notice:empty { display: none; }
@media (forced-colors: active) { .notice { border: 1px solid; } }`;

export type Notice = { say(sentence: string): void; clear(): void };

/** One sentence at the page's lower edge, for what happened after a popup of ours had closed. */
export function noticeIn(layer: () => ShadowRoot, signal: AbortSignal): Notice {
  let line: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = () => {
    clearTimeout(timer);
    line?.replaceChildren();
  };
  signal.addEventListener('abort', clear);
  return {
    say(sentence) {
      line ??= addLine(layer());
      layer();
      line.textContent = sentence;
      clearTimeout(timer);
      timer = setTimeout(clear, SHOWN_MS);
    },
    clear,
  };
}

function addLine(layer: ShadowRoot): HTMLElement {
  addStyle(layer, LOOK);
  const line = document.createElement('div');
  line.className = 'notice';
  line.setAttribute('role', 'status');
  layer.append(line);
  return line;
}
