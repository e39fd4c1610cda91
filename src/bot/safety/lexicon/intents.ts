import { any } from "./compose.ts";

/** What comes before an act that one means: wish, decision, thought, fear of it, search for a way. */
export const willing = any(
  "veux|veut|voudrais|voulais|voulu|aimerais|souhaite|souhaiterais|desire|desirais", "vais|allais|irai", "(?:envie|envies|besoin|hate|idees?|pensees?|peur|intention|decision|desir|tentation|pulsions?|projet|plan|tente|tentee|courage|moyen|moyens|facon|facons|methodes?|maniere|manieres|technique|solution|question|capable) (?:de|d|pour|a)", "(?:decide|decidee|compte|prevu|prevois|prevoyais|prefere|prefererais|essaye|essaie|essayer|tente|reve|revais|promis|jure|menace|resolu|envisage|imagine|projette)(?: de| d)?", "(?:pense|pensais|penser|repense|songe|songeais|songer|reflechis|cherche|arrive|prete?|pres|resous|commence|tiens|vise|hesite|aspire) (?:\\w+ ){0,2}?(?:a|au)",
  "faillis?|failli|ai failli|manque de|risque de|suis sur le point de|sur le point de|a deux doigts de|au bord de", "pouvais|pourrais|devrais|dois|peux|peut|ferais mieux de|merite de|meriterais de|vaudrait mieux|vaut mieux|mieux vaut|prefere|autant|plutot|suffit de|reste plus qu a|reste qu a|plus qu a|reste a|finir par|finirai par", "comment|pourquoi pas|quoi de mieux que|et si je|je voulais|quand je vais|prepare pour|pret a|prete a|pour pouvoir|faut que je|faudrait que je|juste",
);
export const soon = any("ce soir", "cette nuit", "demain", "maintenant", "bientot", "aujourd hui", "tout de suite", "ce week ?end", "cette semaine", "apres", "vraiment", "pour de vrai", "si ca continue", "serieux", "serieuse", "serieusement", "la");
