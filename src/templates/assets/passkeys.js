// Makes and uses passkeys, by SimpleWebAuthn (webauthn.js). Without this file there are the other ways to sign in.
customElements.define(
  "pass-passkey",
  class extends HTMLElement {
    connectedCallback() {
      const { browserSupportsWebAuthn } = globalThis.SimpleWebAuthnBrowser;
      if (!browserSupportsWebAuthn()) return;
      const button = document.createElement("button");
      button.type = "submit";
      button.textContent = this.dataset.label;
      button.className = this.dataset.tone ?? "";
      this.said = document.createElement("p");
      this.said.setAttribute("role", "status");
      this.form = this.querySelector("form");
      this.form.append(button, this.said);
      this.form.hidden = false;
      this.form.addEventListener("submit", event => {
        event.preventDefault();
        this.run(button);
      });
    }

    async run(button) {
      button.disabled = true;
      this.said.textContent = "Votre appareil vous demande de confirmer…";
      try {
        this.form.elements.credential.value = JSON.stringify(await this.credential());
        this.form.submit();
      } catch {
        // Cancelled, too late, or this passkey is already here: the browser tells no more.
        this.said.textContent = "L’appareil n’a rien confirmé. Réessayez, ou choisissez un autre moyen.";
        button.disabled = false;
      }
    }

    async credential() {
      const { startRegistration, startAuthentication } = globalThis.SimpleWebAuthnBrowser;
      const optionsJSON = await this.options();
      return this.dataset.act === "create" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
    }

    async options() {
      const body = new URLSearchParams({ _csrf: this.form.elements._csrf.value });
      const answer = await fetch(this.dataset.options, { method: "POST", body, headers: { accept: "application/json" } });
      // The session is over, or a proof is due: the page itself says which.
      if (answer.redirected || !answer.ok) location.reload();
      return answer.json();
    }
  },
);
