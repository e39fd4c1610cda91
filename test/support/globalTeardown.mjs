export default async function stop() {
  await globalThis.passerelleTestServer?.stop();
}
