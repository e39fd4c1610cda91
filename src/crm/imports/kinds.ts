import type { ImportKind } from "./importKind.ts";
import { ambassadors } from "./kinds/ambassadors.ts";
import { carriedCharters } from "./kinds/carriedCharters.ts";
import { companies } from "./kinds/companies.ts";
import { contacts } from "./kinds/contacts.ts";
import { schools } from "./kinds/schools.ts";

/** What files may bring, in the order they are best imported: companies and schools before their people. */
export const importKinds: readonly ImportKind[] = [companies, schools, contacts, ambassadors, carriedCharters];

export const importKind = (word: string) => importKinds.find(kind => kind.word === word) ?? null;
