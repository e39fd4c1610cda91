// Pages are whole without this file: it only makes them quicker to use.
const define = (name, connected) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connected(this);
      }
    },
  );

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

define("pass-problems", here => {
  const summary = here.querySelector(".problems");
  summary.focus();
  summary.addEventListener("click", event => {
    const target = event.target.closest("a[href^='#']") && document.getElementById(event.target.getAttribute("href").slice(1));
    if (!target) return;
    event.preventDefault();
    const field = target.matches("fieldset") ? target.querySelector("input") : target;
    (target.closest(".field") ?? target).scrollIntoView();
    field.focus({ preventScroll: true });
  });
});

// Without this, the link opens the dialog by its address (:target); with it, focus is kept inside and Escape closes.
define("pass-dialog", here => {
  const dialog = here.querySelector("dialog");
  const opener = here.querySelector("[role=button]");
  const open = event => {
    event.preventDefault();
    dialog.showModal();
  };
  opener.addEventListener("click", open);
  opener.addEventListener("keydown", event => event.key === " " && open(event));
  dialog.addEventListener("click", event => {
    if (!event.target.closest(".dialog-close") && event.target !== dialog) return;
    event.preventDefault();
    dialog.close();
  });
});

define("pass-toast", here => {
  const close = button("Fermer", () => here.remove());
  close.className = "plain";
  here.querySelector(".toast").append(close);
});

define("pass-copy", here => {
  if (!navigator.clipboard) return;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const copy = button(here.dataset.label, async () => {
    await navigator.clipboard.writeText(document.getElementById(here.dataset.from).textContent);
    said.textContent = " Copié";
    setTimeout(() => (said.textContent = ""), 4000);
  });
  copy.className = "secondary";
  here.append(copy, said);
});

const themes = { "": "automatique", light: "clair", dark: "sombre" };

define("pass-theme", here => {
  const root = document.documentElement;
  const now = () => root.dataset.theme ?? "";
  const label = () => `Thème\u00a0: ${themes[now()]}`;
  const names = Object.keys(themes);
  const toggle = button(label(), () => {
    const next = names[(names.indexOf(now()) + 1) % names.length];
    if (next) root.dataset.theme = next;
    else delete root.dataset.theme;
    toggle.textContent = label();
    try {
      localStorage.setItem("theme", next);
    } catch {
      // No storage allowed: the choice holds for this page.
    }
  });
  toggle.className = "plain";
  here.append(toggle);
});

// The file never leaves the device: its hash is computed here and compared to those of the page.
define("pass-file-check", here => {
  if (!crypto.subtle) return;
  const known = JSON.parse(here.dataset.known);
  const label = document.createElement("label");
  label.textContent = here.dataset.label;
  const input = document.createElement("input");
  input.type = "file";
  input.accept = "application/pdf";
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.id = "file-check-hint";
  hint.textContent = here.dataset.hint;
  input.setAttribute("aria-describedby", hint.id);
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  label.append(input);
  input.addEventListener("change", async () => {
    if (!input.files[0]) return;
    const digest = await crypto.subtle.digest("SHA-256", await input.files[0].arrayBuffer());
    const hex = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, "0")).join("");
    const found = known.find(one => one.sha256 === hex);
    said.className = found ? "verdict good" : "verdict bad";
    said.textContent = (found ?? known.at(-1)).says;
  });
  here.append(label, hint, said);
});

// Long work says how far it is: the page's own figures, asked again each second while they move.
define("pass-watch", here => {
  const bar = here.querySelector("progress");
  const words = here.querySelector(".hint");
  const look = async () => {
    const answer = await fetch(here.dataset.from, { headers: { accept: "application/json" } }).catch(() => null);
    if (!here.isConnected) return;
    if (answer?.ok) {
      const now = await answer.json();
      bar.value = now.done;
      words.textContent = now.words;
      if (now.done >= now.total) return;
    }
    setTimeout(look, 1000);
  };
  look();
});

// The words being typed, as the page will show them, half a second after the last key.
define("pass-preview", here => {
  const words = document.getElementById(here.dataset.from);
  let timer;
  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const answer = await fetch(here.dataset.to, { method: "POST", body: new URLSearchParams(new FormData(words.form)) }).catch(() => null);
      if (!answer?.ok) return;
      const shown = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".preview");
      here.querySelector(".preview").replaceWith(shown);
    }, 500);
  });
});

// A wall at an event: its own page again, every five seconds.
define("pass-wall", here => {
  const look = async () => {
    const answer = await fetch(location.href).catch(() => null);
    if (!here.isConnected) return;
    if (answer?.ok) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".wall");
      if (fresh.innerHTML !== here.querySelector(".wall").innerHTML) here.querySelector(".wall").replaceWith(fresh);
    }
    setTimeout(look, 5000);
  };
  setTimeout(look, 5000);
});
