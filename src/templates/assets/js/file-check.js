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
