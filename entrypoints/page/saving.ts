/** Hands a text to the person as a file in their downloads. */

export const saving =
  (page: Document) =>
  (file: string, text: string): void => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = page.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // Not at once: the download reads the blob after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
