import { count } from "../../crm/french.ts";
import type { Dialogue, Told } from "./dialogue.ts";
import { ownAgenda } from "./lookups/ownAgenda.ts";

const wishes = [
  { value: "repondre", label: "Répondre à une invitation", says: /repond|invit/ },
  { value: "agenda", label: "Voir mes prochaines visites", says: /visite|agenda|prochain/ },
  { value: "pause", label: "Faire une pause", says: /pause|arret/ },
  { value: "devenir", label: "Devenir ambassadeur ou ambassadrice", says: /deven|inscri/ },
];
const signIn = { label: "Me connecter par e-mail", href: "/connexion" };
const unknown = "Je ne sais pas qui vous êtes, et je ne vous demande pas votre adresse ici. Chaque lettre d’invitation contient un lien : il ouvre votre réponse en un geste. Connectez-vous, puis revenez : je vous montrerai ce qui vous attend.";

async function theirs(wish: string, email: string, at: Date): Promise<Told | null> {
  const found = await ownAgenda(email, at);
  if (!found) return null;
  const invitations = found.open ? `${count(found.open, "invitation attend", "invitations attendent")} votre réponse : ouvrez le lien de la lettre, ou votre page.` : "Aucune invitation n’attend votre réponse.";
  const visits = found.visits.length ? ["Vos prochaines visites :", ...found.visits.map(one => `• ${one}`)].join("\n") : "Aucune visite à venir.";
  const text = { repondre: invitations, agenda: visits, pause: "Votre page permet une pause avec une date de retour, en un geste." }[wish]!;
  return { text, links: [{ label: "Ma page", href: "/ambassadeurs/moi" }] };
}

/** An ambassador answers an invitation or sees what comes: shown to whoever is signed in, never for an address typed in a chat. */
export const ambassadorDesk: Dialogue = {
  id: "ambassador-desk-v1",
  label: "Je suis ambassadeur ou ambassadrice",
  starts: /^(je suis (un |une )?(ambassadeur|ambassadrice)|mes prochaines visites|mes visites|repondre a une invitation|j ai recu une invitation)$/,
  after: ["ambassadeur-engagement", "ambassadeur-pause", "ambassadeur-preparer-visite"],
  steps: [{ name: "wish", ask: "Bonjour. Que voulez-vous faire ?", options: wishes }],
  async end({ wish }, { email, at }) {
    if (wish === "devenir") return [{ text: "L’inscription prend cinq minutes : ce que vous montrez, où, et combien de fois par mois au plus.", links: [{ label: "M’inscrire", href: "/ambassadeurs/inscription" }], choices: ["Devenir ambassadeur métier"] }];
    const told = email ? await theirs(wish!, email, at) : null;
    return [told ?? { text: unknown, links: [signIn], choices: ["Parler à une personne"] }];
  },
};
