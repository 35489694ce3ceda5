/** What statline itself wrote: no document, also where it lies among documents. */

/** The first columns of what `extract` and `series` write. */
const HEADER = /^\ufeff?(?:id,kind,subject,indicator,|subject,subject_name,subject_code,)/;

/** What is said of a file that is passed over. */
export const OWN_RECORDS = 'records that statline extracted, not a document; passed over';
export const OWN_PAGE = 'a report that statline wrote, not a document; passed over';

/** Whether a table is what statline wrote, by its header with commas. */
export const isOwnHeader = (header: string): boolean => HEADER.test(header);

/** Whether a web page is a report. */
export const isOwnPage = (html: string): boolean =>
  /<meta name="generator" content="statline">/.test(html.slice(0, 2000));
