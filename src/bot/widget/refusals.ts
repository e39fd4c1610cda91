import { Refusal } from "../../web/errors.ts";

/** The page that asks is not one of an allowed site. */
export class NotAllowedHere extends Refusal {
  override readonly status = 403;
  constructor() {
    super("site", "Le chat ne peut pas s’ouvrir sur ce site.");
  }
}

/** No token, one that is not ours, or one of more than a day. */
export class NoEntry extends Refusal {
  override readonly status = 401;
  constructor() {
    super("token", "Cette conversation n’est plus ouverte ici : la prochaine question en commence une autre.");
  }
}

/** Closed by the counsellor or erased: nothing more is added. */
export class Over extends Refusal {
  override readonly status = 409;
  constructor() {
    super("over", "Cette conversation est terminée : la prochaine question en commence une autre.");
  }
}

/** Too many pages follow one conversation. */
export class NoPlace extends Refusal {
  override readonly status = 429;
  readonly retryAfter = 60;
  constructor() {
    super("streams", "Cette conversation est ouverte dans trop d’onglets.");
  }
}
