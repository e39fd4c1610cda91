// Makes a conversation live: new messages appear by themselves, and sending does not reload the page.
// Without this file the same page works with its buttons.
const parse = text => new DOMParser().parseFromString(text, "text/html");
const swap = fresh => {
  document.getElementById("live").replaceChildren(...fresh.getElementById("live").childNodes);
  document.querySelector(".bubble:last-of-type")?.scrollIntoView({ block: "nearest" });
};

async function refresh() {
  const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
  if (answer.ok) swap(parse(await answer.text()));
}

let source;
function listen(address) {
  if (source || !address) return;
  source = new EventSource(address);
  source.addEventListener("message", refresh);
}

async function send(event) {
  const form = event.target.closest("form[data-chat]");
  if (!form) return;
  event.preventDefault();
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { accept: "text/html" } });
  const fresh = parse(await answer.text());
  const next = fresh.querySelector("form[data-chat]");
  swap(fresh);
  // The field keeps what was refused, and is empty after what was sent.
  if (next) form.replaceChildren(...next.childNodes);
  form.querySelector("textarea")?.focus();
  listen(fresh.getElementById("live").dataset.live);
}

document.addEventListener("submit", send);
listen(document.getElementById("live")?.dataset.live);
