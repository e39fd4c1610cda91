/** « 09:30 » as « 9 h 30 », « 14:00 » as « 14 h ». */
export function sayTime(text: string) {
  const [hour, minute] = text.split(":");
  return `${Number(hour)}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`;
}
