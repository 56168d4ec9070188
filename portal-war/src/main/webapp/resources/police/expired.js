// Officers' pages: a form whose sign-in has ended, or belongs to an earlier one, stays as it stands with what was typed. As soon as the same
// person is signed in again it is given the marks of the page as it is opened now, and the same button sends it.
(function () {
  "use strict";
  var box = document.getElementById("expired");
  if (!box) return;
  var STATE = "jakarta.faces.ViewState";
  var pressed = null;

  function show(what) {
    box.querySelectorAll("[data-when]").forEach(function (part) { part.hidden = !part.dataset.when.split(" ").includes(what); });
    box.querySelector("#signInAgain").href = box.dataset.signIn + "?to=" + encodeURIComponent(location.pathname.slice((box.dataset.context || "").length) + location.search);
    box.querySelector("#openAnew").href = location.href;
    box.dataset.shows = what;
    box.hidden = false;
    box.scrollIntoView({ block: "nearest" });
  }
  function who(page) {
    var name = page.querySelector("#who bdi");
    return name && name.textContent;
  }
  // Faces leaves out what the page of now does not hold, without a word: then nothing may be sent from here.
  function holdsAll(page) {
    var button = document.getElementById(pressed);
    if (!button || !page.getElementById(pressed)) return false;
    return Array.from(button.form ? button.form.elements : []).every(function (field) {
      return !field.name || field.name.indexOf(".") >= 0 || page.getElementsByName(field.name).length > 0;
    });
  }
  function renew() {
    return fetch(location.href, { credentials: "same-origin" }).then(function (answer) {
      if (answer.redirected) return "ended";
      if (!answer.ok) return "apart";
      return answer.text().then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        var state = page.querySelector('[name="' + STATE + '"]');
        if (who(page) && who(page) !== who(document)) return "other";
        if (!state || !holdsAll(page)) return "apart";
        root.pages = page.documentElement.dataset.pages;
        document.getElementsByName(STATE).forEach(function (mark) { mark.value = state.value; });
        return "renewed";
      });
    }).then(show).catch(function () { show("ended"); });
  }
  function idOf(source) {
    return typeof source === "string" ? source : source && (source.id || (source[0] && source[0].id));
  }
  $(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
    if (!args || !args.expired) { box.hidden = true; return; }
    pressed = idOf(settings.source);
    renew();
  });
  // A form that takes the page's place is sent only once the sign-in and the line are known to stand, and the page to be of that sign-in: else
  // the browser would show the page of the sign-in, its own, or an empty form in place of what was typed, or it would come under another's name.
  var lock = document.getElementById("lock"), root = document.documentElement.dataset, passed = null;
  function standing() {
    return new URLSearchParams({ username: lock.querySelector("[name=username]").value, pages: root.pages });
  }
  function isAsking(now) {
    if (now) root.asking = "true"; else delete root.asking;
  }
  document.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter;
    // A link sends by a button without a name, and takes what it added to the form back at once.
    if (event.defaultPrevented || !lock || !form.elements[STATE] || !button || !button.name) return;
    if (passed === form) { passed = null; return; }
    event.preventDefault();
    if (root.asking) return;
    isAsking(true);
    fetch(lock.dataset.session + "/alive", { method: "POST", body: standing(), credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    }).then(function (step) {
      pressed = button.id;
      if (step === "RENEWED") return renew().then(function () { isAsking(false); });
      if (step !== "DONE") { isAsking(false); show(step === "OTHER" ? "other" : "ended"); return; }
      box.hidden = true;
      passed = form;
      form.requestSubmit(button);
      // What is handed out as a file leaves the page as it is.
      setTimeout(function () { isAsking(false); }, 1000);
    }).catch(function () { isAsking(false); tell("network"); });
  });
  function tell(kind) {
    var problem = document.getElementById("ajaxProblem");
    problem.textContent = problem.dataset[kind];
    problem.hidden = false;
    problem.scrollIntoView({ block: "nearest" });
  }
  // Whoever comes back from signing in.
  window.addEventListener("focus", function () {
    if (!box.hidden && box.dataset.shows === "ended") renew();
  });
})();
