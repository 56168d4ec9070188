// Locks an officers' page that nobody uses, and opens it again on the same forms with the password. The server rests by itself
// after the same time; this covers the screen and keeps the sign-in awake while somebody types.
(function () {
  "use strict";
  const lock = document.getElementById("lock");
  if (!lock) return;
  const idleMillis = Number(lock.dataset.idleSeconds) * 1000;
  const PING = 60000;
  // A page that the browser kept for its back button may be older than the sign-out.
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    document.body.hidden = true;
    location.reload();
  });
  let used = Date.now(), pinged = Date.now();

  function ask(what, fields) {
    return fetch(lock.dataset.session + "/" + what, { method: "POST", body: new URLSearchParams(fields || {}), credentials: "same-origin" })
      .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.text(); });
  }
  function cover() {
    if (lock.open) return;
    lock.showModal();
    document.getElementById("lockPassword").focus();
  }
  function lockNow() {
    cover();
    ask("lock").catch(function () { /* covered all the same; the server rests by itself */ });
  }
  function say(kind) { document.getElementById("lockProblem").textContent = kind ? lock.dataset[kind] : ""; }
  function askForCode(yes) {
    document.getElementById("lockCodeField").hidden = !yes;
    document.getElementById("lockPasswordField").hidden = yes;
    document.getElementById(yes ? "lockCode" : "lockPassword").focus();
  }
  function answered(step, coded) {
    document.getElementById("lockPassword").value = "";
    document.getElementById("lockCode").value = "";
    if (step === "DONE") { used = pinged = Date.now(); say(); askForCode(false); lock.close(); }
    else if (step === "CODE") { say(); askForCode(true); }
    else if (step === "PAUSED") say("paused");
    else say(coded ? "codeRefused" : "refused");
  }
  document.getElementById("lockForm").addEventListener("submit", function (event) {
    event.preventDefault();
    const code = document.getElementById("lockCode").value;
    const coded = !document.getElementById("lockCodeField").hidden;
    const fields = coded ? { code: code } : { username: lock.querySelector("[name=username]").value, password: document.getElementById("lockPassword").value };
    ask("unlock", fields).then(function (step) { answered(step, coded); }).catch(function () { say("network"); });
  });
  lock.addEventListener("cancel", function (event) { event.preventDefault(); });
  document.getElementById("lockNow").addEventListener("click", lockNow);
  ["keydown", "pointerdown", "wheel"].forEach(function (kind) {
    document.addEventListener(kind, function () { if (!lock.open) used = Date.now(); }, { passive: true });
  });
  setInterval(function () {
    if (lock.open) return;
    const now = Date.now();
    if (now - used >= idleMillis) lockNow();
    else if (used > pinged && now - pinged >= PING) {
      pinged = now;
      ask("alive").then(function (step) { if (step !== "DONE") cover(); }).catch(function () { /* the next request tells */ });
    }
  }, 5000);
})();
