// One box for all the boxes of its column.
define("pass-tick-all", here => {
  const all = document.createElement("input");
  all.type = "checkbox";
  all.setAttribute("aria-label", "Choisir toute la page");
  const boxes = () => [...here.closest("table").querySelectorAll("tbody .tick input")];
  all.addEventListener("change", () => boxes().forEach(box => (box.checked = all.checked)));
  here.replaceChildren(all);
});
