import type { Role } from "./roles.ts";
import { seesAll } from "./scope.ts";

type Rule = { label: string; roles: readonly Role[]; everywhere?: true };
const [desk, heads] = [["administrator", "officer"], ["administrator"]] as const;

/**
 * Who may do what: the one table of rights. A right with `everywhere` is for those whose territory is the whole Région. What a
 * person may do, they may do within their territory alone (scope.ts).
 */
export const rights = {
  "desk.open": { label: "Ouvrir l’espace équipe", roles: desk },
  "records.read": { label: "Lire les fiches", roles: desk },
  "records.write": { label: "Modifier les fiches", roles: desk },
  "records.import": { label: "Importer un fichier", roles: desk },
  "lists.export": { label: "Emporter une liste", roles: desk },
  "ambassadors.validate": { label: "Valider un ambassadeur", roles: desk },
  "requests.follow": { label: "Suivre les demandes des établissements", roles: desk },
  "joins.decide": { label: "Ouvrir l’accès d’une entreprise", roles: desk },
  "charters.follow": { label: "Suivre, retirer, annuler une charte", roles: desk },
  "charters.invite": { label: "Inviter à signer", roles: desk },
  "charters.countersign": { label: "Contre-signer au nom de la Région", roles: desk },
  "charters.host": { label: "Ouvrir une journée de signature", roles: desk },
  "letters.word": { label: "Écrire les lettres du site", roles: desk, everywhere: true },
  "letters.follow": { label: "Suivre l’envoi des lettres", roles: desk },
  "campaigns.send": { label: "Écrire à une liste", roles: desk },
  "calendar.keep": { label: "Tenir le calendrier scolaire", roles: heads, everywhere: true },
  "referents.name": { label: "Nommer le référent d’un territoire", roles: desk },
  "texts.write": { label: "Écrire le texte de la charte", roles: desk, everywhere: true },
  "figures.read": { label: "Lire les chiffres", roles: ["administrator", "officer", "statistics"] },
  "conversations.hold": { label: "Répondre aux jeunes", roles: ["administrator", "counsellor"] },
  "knowledge.edit": { label: "Tenir les fiches de l’assistant", roles: ["administrator", "counsellor"] },
  "knowledge.supervise": { label: "Publier une fiche malgré une baisse", roles: heads, everywhere: true },
  "widget.allow": { label: "Choisir les sites qui affichent le chat", roles: heads, everywhere: true },
  "privacy.serve": { label: "Remettre et effacer les données d’une personne", roles: heads, everywhere: true },
  "people.manage": { label: "Gérer les comptes de l’équipe", roles: heads, everywhere: true },
} as const satisfies Record<string, Rule>;

export type Right = keyof typeof rights;

type Holder = { roles: readonly string[]; departements: readonly string[]; zones: readonly string[] };

/** Whether this person holds a right, somewhere at least. */
export function may(person: Holder, right: Right) {
  const { roles, everywhere }: Rule = rights[right];
  if (everywhere && !seesAll(person)) return false;
  return person.roles.some(role => (roles as readonly string[]).includes(role));
}
