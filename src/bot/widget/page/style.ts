/** style.css, made small by scripts/build.mjs. */
declare const STYLE: string;

/** Adopted sheets pass the strictest policy of a page (no style-src to allow); older browsers get an element. */
export function dressed(root: ShadowRoot) {
  if ("adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement("style");
    style.textContent = STYLE;
    (root as ShadowRoot).append(style);
  }
  return root;
}
