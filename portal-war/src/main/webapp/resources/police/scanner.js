// A print from the scanner of this computer, by the program of docs/scanner-bridge.md: what comes is put where a file would be, and the form is sent as with a file.
// The server judges it as it judges a file.
(function () {
  "use strict";
  const SECONDS = 30, PATIENCE = 10000, LOOK = 300, MOST = 10 * 1024 * 1024;
  const KINDS = { RIGHT_FOUR: 13, LEFT_FOUR: 14, THUMBS: 15, RIGHT_PALM: 21, RIGHT_WRITER: 22, LEFT_PALM: 23, LEFT_WRITER: 24 };
  let box, current = null;

  function at(id) { return document.getElementById(id); }
  function field(of) { return at(box.dataset.form + ":" + of); }
  function say(what) { at("scanSaid").textContent = what ? box.dataset[what] : ""; }
  function refusal(why) { const error = new Error(why); error.why = why; return error; }
  function isHidden(of, hidden) { at(of).hidden = hidden; }

  // What the table of friction ridge positions calls it; 0 for what no scanner takes, such as a whole card.
  function position() {
    const which = field("which");
    return which ? which.selectedIndex + 1 : KINDS[field("kind").value] || 0;
  }
  function impression() { return field("which") && field("kind").value === "ROLLED" ? "rolled" : "plain"; }

  async function ask(path, how) {
    let answer;
    try {
      answer = await fetch(box.dataset.address + path, Object.assign({ cache: "no-store", credentials: "omit", redirect: "error", signal: AbortSignal.timeout(PATIENCE) }, how));
    } catch (gone) {
      throw refusal("noProgram");
    }
    return answer;
  }
  async function json(path, how) {
    const answer = await ask(path, how), said = await answer.json().catch(function () { throw refusal("broken"); });
    if (!answer.ok) throw refusal(named(said.error));
    return said;
  }
  function named(error) {
    return { "no-device": "noDevice", "no-finger": "noFinger", "wrong-count": "wrongCount", "cancelled": "cancelled", "busy": "busy", "malformed": "notAble" }[error] || "broken";
  }

  async function wait(taking) {
    const end = Date.now() + SECONDS * 1000 + PATIENCE;
    while (Date.now() < end && !taking.stopped) {
      const said = await json("/v1/captures/" + taking.id);
      if (said.state === "taken") return;
      if (said.state === "failed") throw refusal(named(said.error));
      await new Promise(function (go) { setTimeout(go, LOOK); });
    }
    throw refusal(taking.stopped ? "cancelled" : "noFinger");
  }
  // Never more than the portal takes, whatever the program says.
  async function image(taking) {
    const answer = await ask("/v1/captures/" + taking.id + "/image");
    if (!answer.ok) throw refusal("broken");
    const reader = answer.body.getReader(), parts = [];
    let size = 0;
    for (;;) {
      const part = await reader.read().catch(function () { throw refusal("broken"); });
      if (part.done) break;
      size += part.value.length;
      if (size > MOST) { reader.cancel().catch(function () {}); throw refusal("tooLarge"); }
      parts.push(part.value);
    }
    return new File(parts, "scanner.png", { type: "image/png" });
  }
  async function capture(taking) {
    say("looking");
    const device = await json("/v1/device"), wanted = position();
    if (!Array.isArray(device.positions) || !device.positions.includes(wanted)) throw refusal("notAble");
    taking.id = (await json("/v1/captures", { method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ position: wanted, impression: impression(), timeoutSeconds: SECONDS }) })).id;
    say("waiting");
    await wait(taking);
    const file = await image(taking), files = new DataTransfer();
    if (taking.stopped) throw refusal("cancelled");
    files.items.add(file);
    field("file").files = files.files;
    [["maker", device.maker], ["model", device.model], ["serial", device.serial]].forEach(function (one) { field(one[0]).value = String(one[1] || "?").slice(0, 50); });
    say("sending");
    field(box.dataset.button).click();
  }
  function stop() {
    const taking = current;
    if (!taking) return;
    taking.stopped = true;
    if (taking.id) ask("/v1/captures/" + taking.id, { method: "DELETE" }).catch(function () {});
  }
  async function scan() {
    if (current) return;
    current = {};
    isHidden("scanStop", false);
    at("scan").disabled = true;
    try {
      await capture(current);
    } catch (failed) {
      say(failed.why || "broken");
    }
    current = null;
    at("scan").disabled = false;
    if (document.activeElement === at("scanStop")) at("scan").focus();
    isHidden("scanStop", true);
  }
  function forget() { ["maker", "model", "serial"].forEach(function (of) { field(of).value = ""; }); }

  document.addEventListener("DOMContentLoaded", function () {
    box = at("scanner");
    if (!box) return;
    isHidden("scanner", false);
    at("scan").addEventListener("click", scan);
    at("scanStop").addEventListener("click", stop);
    window.addEventListener("pagehide", stop);
    // A file that somebody chooses did not come from the scanner.
    field("file").addEventListener("change", forget);
  });
})();
