import { config } from "../../config.ts";
import { renderLetter } from "../../templates/render.ts";
import { regionOf } from "../territories/regions.ts";
import { open } from "./envelope.ts";
import type { Letter } from "./letter.ts";

/** A letter whose data is still there, as its reader gets it. */
export const readLetter = (letter: Letter) =>
  renderLetter(letter.template, { ...open(letter.data!), site: config().PUBLIC_URL, regionName: regionOf(config().REGION).fullName });
