define("pass-toast", here => {
  const close = button("Fermer", () => here.remove());
  close.className = "plain";
  here.querySelector(".toast").append(close);
});
