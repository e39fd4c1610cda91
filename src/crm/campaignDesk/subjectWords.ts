import { named } from "../../templates/wording.ts";

/** A subject as a title: « [entreprise] : une matinée », where each letter says the name. */
export const subjectWords = (subject: string) => subject.replace(named, (_, de: string | undefined, name: string) => `${de ? "de " : ""}[${name}]`) || "Sans objet encore";
