// Starts the real program as a demonstration on a fresh folder, and ends it again.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function portal(program) {
  const folder = mkdtempSync(join(tmpdir(), "antrag-browser-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const running = spawn(program, ["demo", "--data", folder, "--listen", listen], { stdio: ["ignore", "ignore", "inherit"] });
  const address = `http://${listen}`;
  await ready(address, running);
  const end = async () => {
    running.kill("SIGTERM");
    await once(running, "exit");
    rmSync(folder, { recursive: true });
  };
  return { address, folder, end };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Waits until the program answers, as whoever runs it would. */
async function ready(address, running) {
  while (running.exitCode === null) {
    const live = await fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false);
    if (live) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`the program ended with ${running.exitCode} before it answered`);
}
