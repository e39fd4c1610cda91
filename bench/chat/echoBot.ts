import { spawn } from "node:child_process";

/** The bare echo in a process of its own. */
export async function echoBot() {
  const child = spawn(process.execPath, ["--import", "tsx", new URL("./echoServer.ts", import.meta.url).pathname], { stdio: ["ignore", "pipe", "inherit"] });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", code => reject(new Error(`the echo ended with ${code}`)));
    child.stdout.on("data", (data: Buffer) => {
      const found = /ready at (\S+)/.exec(data.toString());
      if (found) resolve(found[1]!);
    });
  });
  const say = async (who: number, text: string) => {
    const answer = await fetch(origin, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ who: String(who), text }) });
    return (await answer.text()) === text;
  };
  const stop = () => {
    child.removeAllListeners("exit");
    child.kill();
  };
  return { say, stop };
}
