import { serve } from "./serve.ts";

// The only file that does something when imported.
await serve("all");
