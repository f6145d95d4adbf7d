// Puts connection, style and favourites where Neo4j Browser keeps them, and goes on to it.
"use strict";
(() => {
  const read = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const keep = (name, value) => localStorage.setItem(name, JSON.stringify(value));
  const text = (id) => document.getElementById(id).textContent;

  const id = "$$discovery"; // the name under which Browser looks for its own server
  keep("neo4j.connections", {
    allConnectionIds: [id],
    connectionsById: {
      [id]: {
        id,
        name: id,
        type: "bolt",
        host: document.getElementById("connection").dataset.uri,
        username: text("username"),
        password: text("password"),
        authenticationMethod: "NATIVE",
      },
    },
    activeConnection: null,
  });

  // What a person changes in the style stays, until ours is another.
  const style = text("style");
  if (style.trim() && read("parley.style") !== style) {
    const rules = {};
    const sheet = /([^{}]+)\{((?:[^{}'"]|'[^']*'|"[^"]*")*)\}/g; // captions have braces in quotation marks
    for (const [, selector, body] of style.matchAll(sheet)) {
      const rule = (rules[selector.replace(/\s/g, "")] = {});
      for (const line of body.split(";")) {
        const [name, value] = line.split(":");
        if (value) rule[name.trim()] = value.trim().replace(/^["']|["']$/g, "");
      }
    }
    keep("neo4j.grass", rules);
    keep("parley.style", style);
  }

  // Ours are replaced, a person's own stay.
  const mine = "parley-";
  const own = (list) => (list || []).filter((one) => !String(one.id).startsWith(mine));
  const found = [...document.querySelectorAll(".favourite")];
  const folders = [...new Set(found.map((one) => one.dataset.folder))];
  keep("neo4j.folders", [
    ...own(read("neo4j.folders")),
    ...folders.map((name) => ({ id: mine + name, name })),
  ]);
  keep("neo4j.documents", [
    ...own(read("neo4j.documents")),
    ...found.map((one, number) => ({
      id: mine + number,
      folder: mine + one.dataset.folder,
      content: one.textContent, // its first line, a comment, is what Browser shows
    })),
  ]);

  // Nothing is reported to the makers of Browser, nor asked about that.
  keep("neo4j.settings", { ...read("neo4j.settings"), initCmd: "", allowCrashReports: false, allowUserStats: false });
  keep("neo4j.udc", { ...read("neo4j.udc"), consentBannerShownCount: 99 });
  location.replace(document.getElementById("onward").href);
})();
