import { ofAccount } from "../people/personal.ts";
import { Passkey } from "./passkey.ts";

export const passkeyHoldings = [ofAccount({ model: Passkey, title: "Clés d’accès", data: "nom donné à la clé, dates ; sa moitié publique n’est pas montrée", told: { name: "Nom", addedAt: "Ajoutée le", usedAt: "Utilisée le" } })];
