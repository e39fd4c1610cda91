/** What people put between the digits of a number: spaces of any width (no new line), dots, dashes, slashes, brackets, or nothing. */
export const gap = "(?:[^\\S\\n]|[.,:;\\-\\u2010-\\u2015_/()|+*·•\\u200b-\\u200d\\u2060\\ufeff]){0,3}";
/** So many digits, however parted. */
export const digits = (count: number) => `(?:${gap}\\d){${count}}`;
