import type { Page } from "./document.ts";

type Options = { alt?: string; bbox?: number[]; scope?: "Column" | "Row" };

/** A structure element that holds others; `scope` says what a header cell heads. */
export const holder = (page: Page, tag: string, options: Options = {}) => (page.struct as unknown as (tag: string, options: Options) => PDFKit.PDFStructureElement).call(page, tag, options);

/** A structure element whose content `draw` writes; pdfkit's types lack this form of the call. */
export function struct(page: Page, tag: string, draw: () => void, options: Options = {}) {
  const make = page.struct.bind(page) as unknown as (tag: string, options: Options, draw: () => void) => PDFKit.PDFStructureElement;
  return make(tag, options, draw);
}
