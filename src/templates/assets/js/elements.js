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
