/** An attribute that binds Ctrl+B, as mail sites do: Firefox knows the command, but has no key for it. */
export const BOLD_BY_KEY = {
  name: 'onkeydown',
  value: "if (event.ctrlKey && event.key === 'b') { event.preventDefault(); document.execCommand('bold'); }",
} as const;
