import { config } from "../../config.ts";
import { frenchMoment } from "../french.ts";
import { post } from "../mail/post.ts";
import type { Person } from "../people/person.ts";

type Told = { person: Person; what: string; device: string; at: Date };

/** Tells a person by letter that their ways to sign in have changed, inside the caller's unit of work: it may not have been them. */
export const tellFactor = ({ person, what, device, at }: Told) =>
  post("factor-changed", { name: person.name, address: person.email }, { name: person.name, what, device, when: frenchMoment(at), link: `${config().PUBLIC_URL}/mon-compte` });
