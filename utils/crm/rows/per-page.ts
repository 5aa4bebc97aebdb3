/** Links of a list are the same few, looked at in every frame: each is taken apart once. */

/** More than any list shows at once. */
const most = 2000;

/** `make`, with its answers remembered for as long as the page has one address. */
export function perPage<T>(make: (text: string, url: URL) => T): (text: string, url: URL) => T {
  const known = new Map<string, { answer: T }>();
  let page = '';
  return (text, url) => {
    if (page !== url.href || known.size >= most) known.clear();
    page = url.href;
    const found = known.get(text) ?? { answer: make(text, url) };
    known.set(text, found);
    return found.answer;
  };
}
