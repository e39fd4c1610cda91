/** A question as it may leave the house: no address, no link, no number long enough to be somebody’s. */
export const bare = (question: string) =>
  question
    .normalize("NFC")
    .replace(/\S+@\S+/g, "[adresse]")
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, "[lien]")
    .replace(/\b[a-z]{2}\d{2}(?:[\s.]?[a-z\d]{2,4}){3,}\b/gi, "[numéro]")
    .replace(/\+?\d(?:[\s.\-/]*\d){6,}[a-z]{0,2}\b/gi, "[numéro]");
