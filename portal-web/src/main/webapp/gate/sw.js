// The gate app's service worker: the app starts from the device, with or without a network. It keeps no answer of the API.

// A classic script: browsers fetch a module worker without the session's cookie.

importScripts("/gate/precache.js");

const { FILES, VERSION } = self.PRECACHE;
const CACHE = "eborder-gate-" + VERSION;
const SHELL = "/gate/app.xhtml";
const SELDOM = ["/gate/ocr/", "/gate/face/"];
const LINKED = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g;

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("message", (event) => event.data === "shell" && event.waitUntil(renew().catch(() => {})));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api/")) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(pathname === SHELL ? shell(request) : fetch(request).catch(() => shell(request)));
  } else {
    event.respondWith(caches.match(request, { cacheName: CACHE }).then((held) => held ?? fetched(request, pathname)));
  }
});

/** What is large and seldom needed is kept from its first use on. */
async function fetched(request, pathname) {
  const response = await fetch(request);
  if (response.ok && SELDOM.some((folder) => pathname.startsWith(folder))) {
    const cache = await caches.open(CACHE);
    await cache.put(request, response.clone());
  }
  return response;
}

async function shell(request) {
  return (await caches.match(SHELL, { cacheName: CACHE })) ?? fetch(request);
}

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
  await renew();
}

/** The page in the guard's language with its style sheets, unless the portal asks to sign in first. */
async function renew() {
  const cache = await caches.open(CACHE);
  const page = await fetch(SHELL, { cache: "reload" });
  if (!page.ok || page.redirected) {
    throw new Error("the gate app can't be kept: signed out");
  }
  const links = Array.from((await page.clone().text()).matchAll(LINKED), ([, href]) => href.replaceAll("&amp;", "&"));
  await cache.addAll(links);
  await cache.put(SHELL, page);
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("eborder-gate-") && name !== CACHE).map((name) => caches.delete(name)));
}
