// Says above an open list that somebody else has changed its cases. The call waits at the server; on a poor line it is made ever
// more rarely, and not at all while nobody can see the page.
(function () {
  "use strict";
  const SHORTEST = 2000, LONGEST = 300000;
  let pause = SHORTEST;
  function box() { return document.getElementById("caseNews"); }
  function seen() { const lock = document.getElementById("lock"); return !document.hidden && !(lock && lock.open); }
  function later(millis) { setTimeout(ask, millis); }
  function ask() {
    const now = box();
    if (!now) return;
    const since = now.dataset.since;
    if (!seen() || !now.firstElementChild.hidden) return later(SHORTEST);
    fetch(now.dataset.call + "?since=" + since, { credentials: "same-origin", redirect: "manual", cache: "no-store" }).then(function (answer) {
      if (answer.type === "opaqueredirect" || answer.status >= 400 && answer.status < 500) return; // Signed out: the next press leads to the sign-in.
      if (!answer.ok) throw new Error(answer.status);
      pause = SHORTEST;
      // A list that was shown anew meanwhile knows more than this answer.
      if (answer.status === 200 && box() && box().dataset.since === since) box().firstElementChild.hidden = false;
      later(pause);
    }).catch(function () {
      pause = Math.min(pause * 2, LONGEST);
      later(pause);
    });
  }
  document.addEventListener("DOMContentLoaded", ask);
})();
