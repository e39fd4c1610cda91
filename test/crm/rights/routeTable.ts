import { charterDesk } from "./table/charterDesk.ts";
import { figures } from "./table/figures.ts";
import { console } from "./table/console.ts";
import { desk } from "./table/desk.ts";
import { identity } from "./table/identity.ts";
import { imports, merges } from "./table/imports.ts";
import { letters } from "./table/letters.ts";
import { privacy } from "./table/privacy.ts";
import { site } from "./table/site.ts";
import { workshop } from "./table/workshop.ts";

/** Every route of the site and whom it is for, a file an area (line.ts says what the words mean). A route that is not here fails the test. */
export const table = [...site, ...identity, ...desk, ...charterDesk, ...console, ...imports, ...merges,
  ...letters, ...privacy, ...figures, ...workshop,
];
