/**
 * Where reports of errors go: an address that the report is appended to, such as `mailto:…?body=`. While it is empty
 * the reader copies the report and sends it as they like.
 */
export const reportAddress: string = '';
