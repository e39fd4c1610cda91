import type { Sector } from "./sectors.ts";

/** What the drawing of a sector shows besides a person, what they wear on the head, and whom we draw more often there than people expect. */
type Picture = { words: string; hat: "helmet" | "toque" | "cap" | "bonnet" | "none"; often: "women" | "men" | "both" };

export const pictures: Record<Sector, Picture> = {
  accueil: { words: "derrière une table servie", hat: "none", often: "both" },
  aeronautique: { words: "devant un avion au hangar", hat: "none", often: "women" },
  agriculture: { words: "près d’une bête au pré", hat: "cap", often: "women" },
  agroalimentaire: { words: "devant une ligne de fromages", hat: "bonnet", often: "both" },
  batiment: { words: "devant un mur de briques et une charpente", hat: "helmet", often: "women" },
  beaute: { words: "devant un miroir, des ciseaux à côté", hat: "none", often: "men" },
  bouche: { words: "devant un four et des pains", hat: "toque", often: "both" },
  chimie: { words: "au laboratoire, devant des fioles de couleur", hat: "none", often: "women" },
  commerce: { words: "au comptoir d’un magasin", hat: "none", often: "both" },
  culture: { words: "sur une scène, sous un projecteur", hat: "none", often: "both" },
  droit: { words: "devant un tribunal et une voiture de patrouille", hat: "none", often: "women" },
  energie: { words: "devant des éoliennes et une armoire électrique", hat: "helmet", often: "women" },
  enfance: { words: "avec un enfant et des cubes", hat: "none", often: "men" },
  enseignement: { words: "devant un tableau et des livres", hat: "none", often: "men" },
  environnement: { words: "au bord d’une rivière", hat: "none", often: "both" },
  gestion: { words: "au bureau, devant un graphique", hat: "none", often: "both" },
  matieres: { words: "devant une machine à coudre et des bobines", hat: "none", often: "men" },
  mecanique: { words: "devant une voiture sur un pont", hat: "none", often: "women" },
  mer: { words: "sur le quai, devant un bateau", hat: "none", often: "women" },
  numerique: { words: "devant un écran de code", hat: "none", often: "women" },
  sante: { words: "au chevet d’une personne couchée", hat: "none", often: "men" },
  sport: { words: "sur un terrain", hat: "none", often: "both" },
  transport: { words: "devant un camion", hat: "none", often: "women" },
};
