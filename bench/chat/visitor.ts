import { randomUUID } from "node:crypto";

/** Somebody who has the chat open: writes one message at a time and waits for the page's answer. True when it was taken. */
export async function visitor(origin: string) {
  const opened = await fetch(`${origin}/chat`);
  const cookie = opened.headers.getSetCookie().map(one => one.split(";")[0]).join("; ");
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await opened.text())![1]!;
  let before: Promise<unknown> = Promise.resolve();
  const send = async (text: string) => {
    const body = new URLSearchParams({ _csrf: csrf, sendId: randomUUID().replaceAll("-", ""), text });
    const answer = await fetch(`${origin}/chat`, { method: "POST", body, redirect: "manual", headers: { cookie, origin } });
    await answer.arrayBuffer();
    return answer.status === 303 || answer.status === 302;
  };
  return (text: string) => {
    const mine = before.then(() => send(text));
    before = mine.catch(() => undefined);
    return mine;
  };
}
