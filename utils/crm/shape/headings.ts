/** The headings of a page: what tells one part of it from the next. */

export const headings = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';
