// Starts the real program as a demonstration on a fresh folder, and ends it again.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The portal; with `account`, a function of its addresses that gives settings for signing in, people can do that. */
export async function portal(program, account) {
  const folder = mkdtempSync(join(tmpdir(), "antrag-browser-"));
  const listen = `127.0.0.1:${await freePort()}`;
  const address = `http://${listen}`;
  const more = account ? ["--account", written(folder, await account(address))] : [];
  const running = spawn(program, ["demo", "--data", folder, "--listen", listen, ...more], { stdio: ["ignore", "ignore", "inherit"] });
  await ready(`${address}/health/ready`, running);
  const end = async () => {
    running.kill("SIGTERM");
    await once(running, "exit");
    rmSync(folder, { recursive: true });
  };
  return { address, folder, end };
}

function written(folder, settings) {
  const file = join(folder, "account.toml");
  writeFileSync(file, settings);
  return file;
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Waits until a program answers, as whoever runs it would. */
export async function ready(address, running) {
  while (running.exitCode === null) {
    const live = await fetch(address).then(({ ok }) => ok, () => false);
    if (live) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`the program ended with ${running.exitCode} before it answered`);
}
