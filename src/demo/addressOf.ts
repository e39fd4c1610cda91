/** « Ğülşen Yılmaz » reads letters at gulsen.yilmaz@demo.example: a domain that no mail can reach (RFC 2606). */
export const addressOf = (name: string) =>
  `${name
    .replace(/[Łł]/g, "l")
    .replace(/ı/g, "i")
    .replace(/œ/gi, "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")}@demo.example`;
