/** What is read of published content, and forgotten with the pages that show it. */
export const catalogueGroup = 'catalogue';
