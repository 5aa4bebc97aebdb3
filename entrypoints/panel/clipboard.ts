/** Copies text from inside a frame, whose page may forbid the clipboard to what it frames. */

/** The older way, which the page's permissions policy does not rule; needs the click just made. */
function copyByCommand(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return allowed && done;
}

/** Whether the text reached the clipboard. */
export async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or the page's permissions policy: the other way may still be open.
    return copyByCommand(text);
  }
}
