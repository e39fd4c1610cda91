/** What is counted as one visitor's network: an IPv4 address, or the first 64 bits of an IPv6 one, which are one customer's. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::").map(side => side.split(":").filter(Boolean)) as [string[], string[]?];
  const zeros = tail ? Array.from({ length: 8 - head.length - tail.length }, () => "0") : [];
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(":");
}
