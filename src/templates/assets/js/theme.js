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
