// Ctrl K (⌘ K) goes to the search box of the staff's pages.
define("pass-find", here => {
  const field = here.querySelector("input");
  document.addEventListener("keydown", event => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
});
