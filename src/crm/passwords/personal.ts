import { ofAccount } from "../people/personal.ts";
import { Password } from "./password.ts";

export const passwordHoldings = [ofAccount({ model: Password, title: "Mots de passe", data: "une empreinte (argon2id), jamais montrée", told: { setAt: "Choisi le" } })];
