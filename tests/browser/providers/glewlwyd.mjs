// Glewlwyd, the sign-in service that Debian has: a program of its own with a database of its own, set up as its operator
// would, by its interface. It knows no levels of trust, and whoever signs out stays there.

import { execFileSync, spawn } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { cpSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { freePort, ready } from "../portal.mjs";

// Where tests/run unpacks it.
const ROOT = resolve("target/tools/glewlwyd");
const PROGRAMS = `${ROOT}/usr/lib/glewlwyd`;
const PAGES = `${ROOT}/usr/share/glewlwyd/webapp`;
const LIBRARIES = ["/usr/share/javascript/jquery/jquery.min.js", "/usr/share/javascript/popper.js/umd/popper.min.js"];
const SCHEMA = `${ROOT}/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3`;
const ADMIN = { username: "admin", password: "password" };
const PERSON = { username: "erika", password: randomBytes(12).toString("base64url") };
const CLIENT = { id: "portal", secret: randomBytes(24).toString("base64url") };

export const name = "Glewlwyd";
/** What it says about who signs in. */
export const person = { given: "ERIKA", family: "ÇELİK" };

/** Starts it for a portal; what comes back are that portal's settings, and hands for its pages. */
export async function start(portal) {
  const folder = mkdtempSync(join(tmpdir(), "antrag-glewlwyd-"));
  const port = await freePort();
  // Another host than the portal's, so that the browser treats them as two sites.
  const base = `http://localhost:${port}`;
  const running = spawn(`${ROOT}/usr/bin/glewlwyd`, [`--config-file=${configure(folder, port, base)}`], { stdio: "ignore" });
  await ready(`${base}/config`, running);
  await furnish(`${base}/api`, portal);
  const end = async () => {
    running.kill("SIGTERM");
    await once(running, "exit");
    rmSync(folder, { recursive: true });
  };
  return { settings: settings(`${base}/api/oidc`), end };
}

/** Signs in on its pages, and lets it tell the portal who that is. */
export async function signIn(page) {
  await page.fill("#username", PERSON.username);
  await page.fill("#password", PERSON.password);
  await page.press("#password", "Enter");
  await page.click('button[title^="Continue"]');
}

/** Signs out on its page, which leads nowhere else. */
export async function signOut(page) {
  await page.click("button:has-text('Logout')");
  await page.waitForSelector("text=You are disconnected");
}

function settings(issuer) {
  return `[account]
issuer = "${issuer}"
client_id = "${CLIENT.id}"
client_secret = "${CLIENT.secret}"
name = "${name}"
[account.claims]
given_name = { answer = "person.given_names", level = "low" }
family_name = { answer = "person.family_name", level = "low" }
email = { answer = "contact.email", level = "none" }
`;
}

function configure(folder, port, base) {
  const pages = join(folder, "pages");
  // Links lead to other packages of Debian, or to settings.
  cpSync(PAGES, pages, { recursive: true, filter: (source) => !lstatSync(source).isSymbolicLink() });
  cpSync(`${ROOT}/etc/glewlwyd/config-2.7.json/config.json`, join(pages, "config.json"));
  for (const library of LIBRARIES) cpSync(library, join(pages, "js", basename(library)));
  execFileSync("sqlite3", [join(folder, "db")], { input: readFileSync(SCHEMA) });
  const types = { html: "text/html", css: "text/css", png: "image/png", woff2: "font/woff2", js: "application/javascript", json: "application/json" };
  const text = Object.entries({
    bind_address: "127.0.0.1", external_url: base, login_url: "login.html", api_prefix: "api", static_files_path: pages,
    log_mode: "console", log_level: "NONE", session_key: "GLEWLWYD", admin_scope: "g_admin", profile_scope: "g_profile", hash_algorithm: "SHA512",
    user_module_path: `${PROGRAMS}/user`, client_module_path: `${PROGRAMS}/client`, plugin_module_path: `${PROGRAMS}/plugin`, user_auth_scheme_module_path: `${PROGRAMS}/scheme`,
  }).map(([key, value]) => `${key} = "${value}"\n`);
  const lists = Object.entries(types).map(([ending, type]) => `{ extension = ".${ending}"; mime_type = "${type}"; }`);
  const file = join(folder, "glewlwyd.conf");
  writeFileSync(file, `port = ${port}\n${text.join("")}database = { type = "sqlite3"; path = "${join(folder, "db")}"; };\nstatic_files_mime_types = (${lists.join(", ")})\n`);
  return file;
}

/** The portal, a person, and what is told about her. */
async function furnish(api, portal) {
  const call = caller(api);
  await call("POST", "/auth", ADMIN);
  const single = { multiple: false, read: true, write: true, "profile-read": true };
  await extend(call, "user", { given_name: single, family_name: single });
  await call("POST", "/mod/plugin/", { module: "oidc", name: "oidc", display_name: "OpenID Connect", enabled: true, parameters: protocol(`${api}/oidc`) });
  await call("POST", "/client/", {
    client_id: CLIENT.id, client_secret: CLIENT.secret, name: "Portal", enabled: true, confidential: true, authorization_type: ["code"], token_endpoint_auth_method: ["client_secret_basic"], scope: ["openid"],
    redirect_uri: [portal.callback], post_logout_redirect_uri: portal.signedOut,
  });
  await call("POST", "/user/", { ...PERSON, name: "Erika", email: "erika@example.org", enabled: true, scope: ["openid"], given_name: person.given, family_name: person.family });
}

async function extend(call, kind, properties) {
  const backend = JSON.parse(await call("GET", `/mod/${kind}/database`));
  Object.assign(backend.parameters["data-format"], properties);
  await call("PUT", `/mod/${kind}/database`, backend);
  await call("PUT", `/mod/${kind}/database/reset/`);
}

function protocol(issuer) {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048, publicKeyEncoding: { type: "spki", format: "pem" }, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
  const claim = (property) => ({ name: property, "user-property": property, type: "string", mandatory: true, "on-demand": false, scope: [] });
  return {
    iss: issuer, "jwt-type": "rsa", "jwt-key-size": "256", key: keys.privateKey, cert: keys.publicKey, "jwks-show": true, "subject-type": "public",
    "access-token-duration": 3600, "refresh-token-duration": 3600, "code-duration": 60, "refresh-token-rolling": false, "allow-non-oidc": false,
    "auth-type-code-enabled": true, "auth-type-id-token-enabled": true, "auth-type-token-enabled": false, "auth-type-password-enabled": false, "auth-type-client-enabled": false, "auth-type-refresh-enabled": false,
    scope: [], "additional-parameters": [], claims: [claim("given_name"), claim("family_name")], "name-claim": "no", "email-claim": "mandatory", "scope-claim": "no", "address-claim": { type: "no" },
    "pkce-allowed": true, "pkce-method-plain-allowed": false, "pkce-required": true, "allowed-scope": ["openid"], "request-parameter-allow": false,
    "session-management-allowed": true, "session-cookie-name": "GLEWLWYD_OIDC", "session-cookie-expiration": 3600, "front-channel-logout-allowed": true, "back-channel-logout-allowed": false,
  };
}

/** Calls the interface as its administrator; whatever it refuses ends the test. */
function caller(api) {
  let cookie = "";
  return async (method, path, body) => {
    const headers = { "content-type": "application/json", cookie };
    const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    cookie = answer.headers.getSetCookie().map((line) => line.split(";")[0]).join("; ") || cookie;
    return text;
  };
}
