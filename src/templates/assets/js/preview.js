// The words being typed, as the page will show them, half a second after the last key.
define("pass-preview", here => {
  const words = document.getElementById(here.dataset.from);
  let timer;
  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const answer = await fetch(here.dataset.to, { method: "POST", body: new URLSearchParams(new FormData(words.form)) }).catch(() => null);
      if (!answer?.ok) return;
      const shown = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".preview");
      here.querySelector(".preview").replaceWith(shown);
    }, 500);
  });
});
