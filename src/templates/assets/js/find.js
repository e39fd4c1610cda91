// Ctrl K (⌘ K) goes to the search box of the staff's pages; what answers the words shows below while one types.
define("pass-find", here => {
  const field = here.querySelector("input");
  document.addEventListener("keydown", event => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const list = document.createElement("ul");
  list.id = "find-answers";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Réponses");
  list.hidden = true;
  here.append(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })) field.setAttribute(name, value);
  let timer;
  let at = -1;
  const options = () => [...list.querySelectorAll("[role=option]")];
  const open = shown => {
    list.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown));
    if (!shown) move(-1);
  };
  const move = to => {
    const all = options();
    at = all.length ? Math.max(-1, Math.min(all.length - 1, to)) : -1;
    all.forEach((one, i) => one.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) {
      field.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  };
  const row = (hit, label, i) => {
    const option = document.createElement("li");
    option.id = `find-${i}`;
    option.setAttribute("role", "option");
    option.dataset.href = hit.href;
    const title = document.createElement("strong");
    title.textContent = hit.title;
    const line = document.createElement("span");
    line.className = "hint";
    line.textContent = ` ${label} · ${hit.line}`;
    option.append(title, line);
    option.addEventListener("mousedown", event => {
      event.preventDefault();
      location.assign(hit.href);
    });
    return option;
  };
  const look = async () => {
    const words = field.value.trim();
    if (words.length < 2) return open(false);
    const answer = await fetch(`/equipe/recherche.json?q=${encodeURIComponent(words)}`, { headers: { accept: "application/json" } }).catch(() => null);
    if (!answer?.ok || words !== field.value.trim()) return;
    const { groups } = await answer.json();
    const rows = groups.flatMap(({ label, hits }) => hits.map(hit => ({ hit, label }))).slice(0, 12);
    list.replaceChildren(...rows.map(({ hit, label }, i) => row(hit, label, i)));
    move(-1);
    open(rows.length > 0);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!list.hidden) move(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && at >= 0 && !list.hidden) {
      event.preventDefault();
      location.assign(options()[at].dataset.href);
    } else if (event.key === "Escape") open(false);
  });
  field.addEventListener("blur", () => open(false));
});
