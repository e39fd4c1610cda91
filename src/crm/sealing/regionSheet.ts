import { config } from "../../config.ts";
import { regionOf } from "../territories/regions.ts";

/** The Région as its papers show it: name, and the colour of REGION_COLOR. */
export const regionSheet = () => ({ name: regionOf(config().REGION).fullName, color: config().REGION_COLOR });
