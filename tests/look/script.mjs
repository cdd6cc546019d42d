// What the script does for people, told as stories in a real browser. Usage: node tests/look/script.mjs
import assert from "node:assert/strict";
import { browser, serve } from "./site.mjs";

const stories = {
  async "what is typed is saved a moment later, once, and the page says so"({ page, posts, open }) {
    await open("form-everything");
    await page.fill("[name=school]", "Berg-Grundschule");
    await page.waitForFunction(() => document.querySelector("#save-state").dataset.state === "saved");
    assert.equal(posts.length, 1);
    assert.equal(posts[0].form.get("school"), "Berg-Grundschule");
    assert.equal(await page.inputValue("[name=page-version]"), "8");
    assert.equal(await page.textContent("#save-state"), "Alles gespeichert");
  },

  async "the server decides what shows; what is hidden is not sent"({ page, posts, server, open }) {
    server.saved = { visible: { school: false, hidden: true, "hidden.cost": true }, options: { services: { tutoring: true } }, computed: { "trip.left": "9,00 €" } };
    await open("form-everything");
    assert.equal(await page.isVisible("[name='hidden.cost']"), false);
    await page.uncheck("#services");
    await page.waitForFunction(() => document.querySelector("#save-state").dataset.state === "saved");
    assert.equal(await page.isVisible("[name='hidden.cost']"), true);
    assert.equal(await page.isEnabled("[name='hidden.cost']"), true);
    assert.equal(await page.isVisible("[name=school]"), false);
    assert.equal(await page.isVisible("[value=tutoring]"), true);
    assert.equal(await page.textContent("[data-field='trip.left'] output"), "9,00 €");
    await page.fill("[name='hidden.cost']", "20");
    await page.waitForFunction(() => document.querySelector("[name=page-version]").value === "9");
    assert.equal(posts.at(-1).form.has("school"), false);
    assert.equal(posts.at(-1).form.get("hidden.cost"), "20");
  },

  async "what comes of an older answer takes nothing away from hands that have gone on"({ page, posts, server, open }) {
    server.saved = { visible: { school: false } };
    server.held = new Promise((release) => { server.release = release; });
    await open("form-everything");
    await page.uncheck("#services");
    await until(() => posts.length === 1);
    await page.press("[name=school]", "Control+A");
    await page.keyboard.type("Berg");
    server.release();
    await page.waitForFunction(() => document.querySelector("[name=page-version]").value === "8");
    server.saved = {};
    await page.keyboard.type("-Grundschule");
    await page.waitForFunction(() => document.querySelector("#save-state").dataset.state === "saved");
    assert.equal(await page.inputValue("[name=school]"), "Berg-Grundschule");
    assert.equal(posts.at(-1).form.get("school"), "Berg-Grundschule");
  },

  async "a failure is told with its count, and tried again until it works"({ page, server, open }) {
    server.status = 500;
    await open("form-everything");
    await page.fill("[name=school]", "A");
    await page.waitForFunction(() => document.querySelector("#save-state").dataset.state === "failed");
    assert.match(await page.textContent("#save-state"), /\(1\)/);
    server.status = 200;
    await page.waitForFunction(() => document.querySelector("#save-state").dataset.state === "saved");
  },

  async "another window was faster: the page says so and saves no more"({ page, posts, server, open }) {
    server.status = 409;
    await open("form-everything");
    await page.fill("[name=school]", "A");
    await page.waitForFunction(() => document.querySelector("#save-state").dataset.state === "conflict");
    await page.fill("[name=school]", "AB");
    await page.waitForTimeout(1500);
    assert.equal(posts.length, 1);
  },

  async "leaving at once still saves"({ page, posts, open, address }) {
    await open("form-everything");
    await page.fill("[name=school]", "Schnell weg");
    await page.goto(`${address}/de/home.html`);
    await until(() => posts.length > 0);
    assert.equal(posts[0].form.get("school"), "Schnell weg");
  },

  async "the return key goes on, and the language is a button of the form"({ page, posts, open }) {
    await open("form-everything");
    await page.fill("[name=school]", "A");
    await page.press("[name=school]", "Enter");
    await until(() => posts.some(({ form }) => form.get("page-go") === "next"));
    await open("form-everything");
    await page.click("summary.languages__current");
    await page.click("button[value='lang:en']");
    await until(() => posts.some(({ form }) => form.get("page-go") === "lang:en" && form.has("school")));
  },

  async "none of these goes alone"({ page, open }) {
    await open("form-everything");
    await page.check("#services");
    await page.check("[value=none]");
    assert.equal(await page.isChecked("#services"), false);
    await page.check("#services");
    assert.equal(await page.isChecked("[value=none]"), false);
  },

  async "room for text is counted and nothing is cut off"({ page, open }) {
    await open("form-everything");
    await page.fill("textarea", "ä".repeat(502));
    assert.equal(await page.textContent(".counter"), "2 Zeichen zu viel");
    assert.equal((await page.inputValue("textarea")).length, 502);
  },

  async "errors come first, and each leads to its question"({ page, open }) {
    await open("form-wrong");
    assert.equal(await page.evaluate(() => document.activeElement.id), "page-errors");
    await page.click("#page-errors a >> nth=0");
    assert.equal(await page.evaluate(() => document.activeElement.id), "trip.cost");
  },

  async "three times Escape leaves at once"({ page, open }) {
    await open("form-everything");
    for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
    await page.waitForURL("**/exit");
  },

  async "an upload is sent with its button and leads on; a refusal is shown"({ page, posts, server, open }) {
    await open("upload");
    await page.setInputFiles("#file", { name: "brief.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(200_000, 1) });
    await page.click("[value=upload]");
    await page.waitForURL("**/upload-some.html");
    assert.match(posts[0].text, /name="page-go"\r\n\r\nupload/);
    assert.match(posts[0].text, /filename="brief.pdf"/);
    server.status = 422;
    await open("upload");
    await page.setInputFiles("#file", { name: "brief.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(10, 1) });
    await page.click("[value=upload]");
    await page.waitForFunction(() => document.activeElement.id === "page-errors");
  },

  async "going back to a page that came again sends nothing again"({ page, posts, server, open, address }) {
    server.status = 422;
    await open("form-everything");
    await page.click("main [name=page-go][value=next]");
    await page.waitForFunction(() => !location.pathname.endsWith(".html"));
    await page.goto(`${address}/exit`);
    await page.goBack();
    assert.equal(await page.isVisible("#page-form"), true);
    assert.equal(posts.filter(({ form }) => form.get("page-go") === "next").length, 1);
  },

  async "cases arrive while the inbox is open, but nothing changes under the hands of whoever ticks some"({ page, open }) {
    await page.clock.install();
    let arrived = 0;
    await page.route("**/de/inbox.html", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll("Oleksandra", `Oleksandra ${arrived}`).replaceAll("30.511", `30.51${arrived}`) });
    });
    await open("inbox");
    arrived = 7;
    await page.clock.runFor(31_000);
    await page.waitForFunction(() => document.querySelector("#views").textContent.includes("30.517"));
    await page.waitForFunction(() => document.querySelector("#cases").textContent.includes("Oleksandra 7"));
    await page.check("#pick-1");
    await page.focus("#q");
    arrived = 8;
    await page.clock.runFor(31_000);
    await page.waitForFunction(() => document.querySelector("#views").textContent.includes("30.518"));
    assert.equal(await page.isChecked("#pick-1"), true);
    assert.match(await page.textContent("#cases"), /Oleksandra 7/);
  },

  async "wherever the keyboard goes, one sees where it is"({ page, open }) {
    for (const name of ["form-everything", "overview", "review", "upload-some", "home", "case", "inbox"]) {
      await open(name);
      for (let step = 0; step < 45; step++) {
        await page.keyboard.press("Tab");
        const unseen = await page.evaluate(() => {
          const here = document.activeElement;
          if (here === document.body) return null;
          const looks = [getComputedStyle(here), getComputedStyle(here, "::after")];
          const seen = looks.some((look) => (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2) || look.boxShadow !== "none");
          return seen ? null : here.outerHTML.slice(0, 120);
        });
        assert.equal(unseen, null, name);
      }
    }
  },

  async "the languages open and close with the keyboard"({ page, open }) {
    await open("form-everything");
    await page.focus("summary.languages__current");
    await page.keyboard.press("Enter");
    assert.equal(await page.isVisible("button[value='lang:en']"), true);
    await page.keyboard.press("Escape");
    assert.equal(await page.isVisible("button[value='lang:en']"), false);
    assert.equal(await page.evaluate(() => document.activeElement.className), "languages__current");
  },

  async "without the script everything is there and can be sent"({ bare, posts, address }) {
    const page = await bare();
    await page.goto(`${address}/de/form-everything.html`);
    await page.fill("[name=school]", "Ohne");
    await page.click("form .actions [value=next]");
    await until(() => posts.length > 0);
    assert.equal(posts[0].form.get("school"), "Ohne");
    assert.equal(posts[0].form.has("hidden.cost"), false);
  },
};

async function main() {
  let failed = 0;
  for (const [name, story] of Object.entries(stories)) {
    if (process.argv[2] && !name.includes(process.argv[2])) continue;
    const told = await tell(story).then(() => "ok", (error) => error);
    if (told !== "ok") failed += 1;
    console.log(told === "ok" ? `ok    ${name}` : `FAIL  ${name}\n      ${told.stack}`);
  }
  console.log(`${Object.keys(stories).length} stories, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

// Each story has a browser of its own: one that is left in the middle of going somewhere may open nothing more.
async function tell(story) {
  const posts = [];
  const server = { status: 200, saved: {}, version: 7 };
  const site = await serve((request, response) => answer(request, response, posts, server));
  const chromium = await browser();
  const page = await chromium.newPage();
  const bare = () => chromium.newPage({ javaScriptEnabled: false });
  const open = (name) => page.goto(`${site.address}/de/${name}.html`);
  try {
    await story({ page, posts, server, open, bare, address: site.address });
  } finally {
    await chromium.close();
    site.close();
  }
}

// What the program would answer: to a script that saves, to an upload, to a form.
async function answer(request, response, posts, server) {
  if (request.url === "/exit") return response.writeHead(200, { "content-type": "text/html" }).end("<title>away</title>");
  const held = async (status) => {
    const form = await fetch(`http://${request.headers.host}/de/form-everything.html`).then((page) => page.text());
    response.writeHead(status, { "content-type": "text/html", "cache-control": "no-store" }).end(form);
    return true;
  };
  if (request.method !== "POST") return !request.url.includes(".") && held(200);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("latin1");
  posts.push({ url: request.url, text, form: new URLSearchParams(Buffer.concat(chunks).toString()) });
  if (request.url.endsWith("/answers")) {
    await server.held;
    server.version += 1;
    response.writeHead(server.status, { "content-type": "application/json" });
    return response.end(JSON.stringify({ version: server.version, view: "k3v9", visible: {}, ...server.saved }));
  }
  if (request.headers["content-type"].startsWith("multipart/")) {
    if (server.status === 200) return response.writeHead(303, { location: "/de/upload-some.html" }).end();
    const again = await fetch(`http://${request.headers.host}/de/upload-wrong.html`).then((page) => page.text());
    return response.writeHead(server.status, { "content-type": "text/html" }).end(again);
  }
  if (server.status === 422) return held(422);
  return response.writeHead(303, { location: "/de/home.html" }).end();
}

async function until(holds) {
  for (let tries = 0; tries < 100; tries++) {
    if (holds()) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`never held: ${holds}`);
}

await main();
