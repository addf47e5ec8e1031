/** A text on one line: every run of spaces and line breaks is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
