import { newPublicId } from "../../crm/people/secrets.ts";
import { openConversation } from "../routing/openConversation.ts";
import { newToken } from "./token.ts";

/** Opens a conversation for the holder of the token alone: no browser of Passerelle itself leads to it. */
export async function beginConversation(site: string, at = new Date()) {
  const { publicId } = await openConversation(`widget-${newPublicId()}`, at);
  return newToken(publicId, site, at);
}
