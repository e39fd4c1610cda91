import type { Page } from "./document.ts";

/** Draws what decorates and says nothing: outside the structure, so that no reader speaks it. */
export function artifact(page: Page, draw: () => void, type?: "Pagination") {
  page.markContent("Artifact", (type ? { type } : {}) as never);
  draw();
  page.endMarkedContent();
}
