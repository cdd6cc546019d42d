// oidc-provider (npm), set up like a broker for BundID: the claims of its interface, names in capitals as identity cards
// have them, and levels of trust that whoever signs in chooses by the means.

import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";
import { Provider } from "oidc-provider";

const LEVELS = ["STORK-QAA-Level-1", "STORK-QAA-Level-3", "STORK-QAA-Level-4"];
const CLIENT = { id: "portal", secret: randomBytes(24).toString("base64url") };

export const name = "BundID";
/** What it says about who signs in. */
export const person = { given: "ERIKA", family: "MUSTERMANN" };

/** By these means it is surest who somebody is. */
export const highest = LEVELS.at(-1);

/** Starts it for a portal; what comes back are that portal's settings. */
export async function start(portal) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // Another host than the portal's, so that the browser treats them as two sites.
  const issuer = `http://localhost:${server.address().port}`;
  const provider = new Provider(issuer, configuration(portal));
  const answer = provider.callback();
  server.on("request", (request, response) => (request.url.startsWith("/interaction/") ? interact(provider, request, response) : answer(request, response)));
  const end = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { settings: settings(issuer), end };
}

/** Signs in on its page by the means that have a level. */
export async function signIn(page, level = LEVELS[0]) {
  await page.click(`button[value="${level}"]`);
}

/** Signs out on its page, and comes back to the portal's. */
export async function signOut(page) {
  await page.click('button[name="logout"]');
  await page.waitForURL("**/account/signed-out**");
}

function settings(issuer) {
  return `[account]
issuer = "${issuer}"
client_id = "${CLIENT.id}"
client_secret = "${CLIENT.secret}"
name = "${name}"
scopes = "profile"
[account.claims]
given_name = "person.given_names"
family_name = "person.family_name"
birthdate = "person.date_of_birth"
email = { answer = "contact.email", level = "none" }
`;
}

function configuration(portal) {
  return {
    clients: [{
      client_id: CLIENT.id, client_secret: CLIENT.secret, grant_types: ["authorization_code"], response_types: ["code"],
      redirect_uris: [portal.callback], post_logout_redirect_uris: [portal.signedOut],
    }],
    acrValues: LEVELS,
    claims: { openid: ["sub"], profile: ["given_name", "family_name", "birthdate", "email"] },
    cookies: { keys: [randomBytes(24).toString("base64url")] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { logoutSource } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // Whoever has signed in has agreed: brokers of authorities ask no more than that.
    loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, given_name: person.given, family_name: person.family, birthdate: "1964-08-12", email: "erika@example.org" }),
    }),
  };
}

/** The page on which one signs out; its own would load a font from elsewhere. */
function logoutSource(context, form) {
  context.body = `<!doctype html><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`;
}

/** The page on which one signs in: a button for each means. */
async function interact(provider, request, response) {
  if (request.method === "POST") {
    let sent = "";
    for await (const part of request) sent += part;
    const acr = new URLSearchParams(sent).get("level");
    const login = { accountId: "BUNDIDSIM-1", acr, amr: [acr === LEVELS[0] ? "pwd" : "eid"] };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    return;
  }
  const { params } = await provider.interactionDetails(request, response);
  const buttons = LEVELS.map((level) => `<button name="level" value="${level}">${level}</button>`).join("");
  response.setHeader("content-type", "text/html");
  response.end(`<!doctype html><title>Sign in</title><p>Asked for: <output>${params.acr_values ?? "nothing"}</output></p><form method="post">${buttons}</form>`);
}
