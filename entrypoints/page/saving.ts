/** Hands a text, in as many parts as it came, to the person as a file in their downloads. */

export const saving =
  (page: Document) =>
  (file: string, ...parts: string[]): void => {
    const url = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
    const link = page.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // Not at once: the download reads the blob after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
