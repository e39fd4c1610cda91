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
