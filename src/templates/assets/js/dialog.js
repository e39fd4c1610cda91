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
