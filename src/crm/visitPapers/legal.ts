/** What the written agreement of a class visit rests on. `read`: the day somebody of ours read the source; without it, « à confirmer ». */
export const legalFacts = [
  { text: "Une visite d’information est conduite par les enseignants, à tout âge, deux jours de suite au plus, et demande une convention écrite.", source: "service-public.fr, fiche F1882, 2022", read: "novembre 2026" },
  { text: "Code du travail, article L. 4153-1 : les élèves peuvent être accueillis en entreprise pour des visites d’information organisées par leurs enseignants.", source: "Légifrance", read: null },
  { text: "Code du travail, articles D. 4153-15 à D. 4153-37 : machines, produits et travaux interdits aux mineurs.", source: "Légifrance", read: "novembre 2026" },
] as const;

export const sourceLines = () => legalFacts.map(({ text, source, read }) => `${text} (${source} ; ${read ? `lu en ${read}` : "à confirmer"})`);

/** The articles of the agreement: our own words, on what the sources above ask. A model, which the rectorat may want otherwise: to confirm. */
export const articles = [
  { title: "1. Objet", text: "Les élèves désignés découvrent l’entreprise, ses métiers et ses conditions de travail, sous la conduite de leurs enseignants. La visite fait partie des activités de l’établissement : les élèves restent sous statut scolaire." },
  { title: "2. Encadrement", text: "L’établissement encadre les élèves à tout moment. Aucun adulte de l’entreprise ne reste seul avec un élève. L’entreprise nomme la personne qui accueille, et la présente avant la visite." },
  { title: "3. Sécurité", text: "Les élèves regardent et posent des questions. Ils ne travaillent pas, n’utilisent aucune machine, aucun appareil ni produit interdit aux mineurs, et n’entrent pas là où l’équipement de protection manque. L’entreprise dit les consignes à l’arrivée et prête ce qui protège." },
  { title: "4. Assurances et accident", text: "L’établissement et l’entreprise déclarent être assurés en responsabilité civile pour cette visite. Un accident est dit aussitôt à l’établissement, qui le déclare le jour même." },
  { title: "5. Données et images", text: "Aucune image d’un élève n’est prise sans l’accord écrit de ses représentants légaux. Aucune donnée de santé n’est transmise par ce document." },
  { title: "6. Durée", text: "La convention vaut pour la visite décrite, deux jours de suite au plus. Un changement de date, de lieu ou d’encadrement demande une nouvelle confirmation des trois parties." },
] as const;
