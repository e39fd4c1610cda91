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
