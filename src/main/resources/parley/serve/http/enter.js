// Changes the token in the address for a cookie, and takes it out of the address.
"use strict";
(async () => {
  const token = location.hash.slice(1);
  const onward = location.pathname + location.search;
  if (!token) return;
  history.replaceState(null, "", onward);
  const answer = await fetch("/parley/enter", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Parley": "enter" },
    body: JSON.stringify(token),
  });
  if (answer.ok) location.replace(onward);
  else document.getElementById("message").textContent = "This address is from an earlier run of “parley serve”; open the one it printed last.";
})();
