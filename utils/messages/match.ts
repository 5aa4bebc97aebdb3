/** Match patterns as manifests write them, decided here for a sender's URL. */

/**
 * `https://*.fxiaoke.com/XV/*`: https only, an optional `*.` before the host, a port where it is not
 * the usual one, `*` at the path's end.
 */
const shape = /^https:\/\/(\*\.)?([a-z0-9.-]+)(?::(\d+))?(\/[^*]*)\*$/;

/**
 * Whether `url` is an https page that `pattern` covers. A pattern of another shape than the ones
 * of our host list covers nothing, and one without a port covers https's own alone, unlike the
 * browser's, which covers every port.
 */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = shape.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, anySubdomain, host = '', onPort = '', path = ''] = parts;
  const { protocol, hostname, port, pathname, search } = new URL(url);
  if (protocol !== 'https:' || port !== onPort) return false;
  const hostFits =
    hostname === host || (anySubdomain !== undefined && hostname.endsWith(`.${host}`));
  return hostFits && `${pathname}${search}`.startsWith(path);
}
