const patience = 20_000;

/** The official server through mongodb-memory-server, which checks its sum. Gives up where its host cannot be reached. */
export async function downloadMongod(cacheDir: string, log: (line: string) => void): Promise<string> {
  const { MongoBinary } = await import("mongodb-memory-server-core");
  log("Téléchargement du serveur MongoDB…");
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`rien reçu en ${patience / 1000} s`)), patience).unref());
  return Promise.race([MongoBinary.getPath({ downloadDir: cacheDir }), late]);
}
