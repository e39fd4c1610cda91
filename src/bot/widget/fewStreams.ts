const most = 5;
const open = new Map<string, number>();

/** Whether one more stream of this conversation may open here: a few tabs, not a thousand. `closed` gives its place back. */
export function fewStreams(conversation: string) {
  const now = open.get(conversation) ?? 0;
  if (now >= most) return null;
  open.set(conversation, now + 1);
  return function closed() {
    const left = open.get(conversation)! - 1;
    if (left) open.set(conversation, left);
    else open.delete(conversation);
  };
}
