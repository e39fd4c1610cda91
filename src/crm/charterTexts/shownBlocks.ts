type Shown = { kind: string; text?: string | null; items?: string[] | null };

/** The blocks of a text as a page shows them: one of the three is there, the others are null. */
export const shownBlocks = (blocks: readonly Shown[]) =>
  blocks.map(({ kind, text, items }) => ({ heading: kind === "heading" ? text : null, paragraph: kind === "paragraph" ? text : null, items: kind === "list" ? [...(items ?? [])] : null }));
