/** The form of one entry in the table of messages. */

export interface Message<From extends 'page' | 'extension', Request, Response> {
  from: From;
  request: Request;
  response: Response;
}
