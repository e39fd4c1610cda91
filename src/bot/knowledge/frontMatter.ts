type Item = string | Record<string, string>;

/** The small part of YAML that articles use: `key: value`, lists of sentences, lists of `key: value` groups. */
export function frontMatter(file: string) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  if (head === undefined || body === undefined) throw new Error("no front matter between two --- lines");
  const data: Record<string, string | Item[]> = {};
  let list = "";
  for (const line of head.split("\n")) list = readLine(data, list, line);
  return { data, body: body.trim() };
}

function readLine(data: Record<string, string | Item[]>, list: string, line: string) {
  const key = /^(\w+):\s*(.*)$/.exec(line);
  if (key) {
    data[key[1]!] = key[2] || [];
    return key[1]!;
  }
  const items = data[list];
  if (!Array.isArray(items)) throw new Error(`unexpected line: ${line}`);
  const [, dash, name, value] = /^( {2}|- )(?:(says|source|checkedAt|checkedBy|validFrom|validUntil): ?)?(.*)$/.exec(line) ?? [];
  if (dash === "- ") items.push(name ? { [name]: value! } : value!);
  else if (dash && name) Object.assign(items.at(-1) as object, { [name]: value! });
  else throw new Error(`unexpected line: ${line}`);
  return list;
}
