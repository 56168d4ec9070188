// Officers' pages: a refused or lost call is shown, not swallowed.
(function () {
  "use strict";
  function show(kind) {
    var box = document.getElementById("ajaxProblem");
    if (!box) return;
    box.textContent = box.dataset[kind];
    box.hidden = false;
    box.scrollIntoView({ block: "nearest" });
  }
  $(document).on("pfAjaxError", function (event, xhr) {
    show(xhr && xhr.status >= 400 && xhr.status < 500 ? "refused" : "network");
  });
  // PrimeFaces leaves the button of a call that failed disabled.
  $(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
    var widget = !args && typeof settings.source === "string" && PrimeFaces.getWidgetById(settings.source);
    if (widget && widget.jq && widget.enable) PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
  });
  $(document).on("click", "[data-print]", function () {
    window.print();
  });
  $(document).on("click", "[data-pile], [data-page], [data-chip], [data-clear]", function () {
    var pressed = Object.keys(this.dataset)[0];
    turnList([{ name: pressed, value: this.dataset[pressed] }]);
  });
  $(document).on("click", "[data-seek]", function (event) {
    event.preventDefault();
    lookList();
  });
  // Ready words come into their field, to be changed there, behind what was typed; others take their place as long as they stand untouched.
  $(document).on("change", "[data-fills]", function () {
    var field = document.getElementById(this.dataset.fills);
    if (!field || !this.value) return;
    var filled = field.dataset.filled || "";
    var typed = (filled && field.value.endsWith(filled) ? field.value.slice(0, -filled.length) : field.value).trim();
    field.value = typed ? typed + "\n" + this.value : this.value;
    field.dataset.filled = this.value;
    field.focus();
    tellParts(field);
  });
  // Under words that a phone may bring: how many texts they take. Said again only when the number changes.
  function tellParts(field) {
    var line = document.querySelector('[data-counts="' + field.id + '"]');
    if (!line) return;
    var parts = countParts(field.value);
    var said = !field.value ? "" : parts === 1 ? line.dataset.one : line.dataset.many.replace("#", parts);
    if (line.textContent !== said) line.textContent = said;
  }
  $(document).on("input focusin", "textarea", function () {
    tellParts(this);
  });
  // Where a part of the page was drawn anew, the pressed button with it: the focus goes to the first place it names that is there.
  var then = null;
  $(document).on("pfAjaxSend", function (event, xhr, settings) {
    var pressed = typeof settings.source === "string" ? document.getElementById(settings.source) : $(settings.source)[0];
    then = pressed && pressed.dataset ? pressed.dataset.then : null;
  });
  $(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
    if (!then || !args || args.expired) return;
    var place = then.split("|").map(function (one) { return document.querySelector(one); }).find(Boolean);
    then = null;
    if (place) { place.focus(); place.scrollIntoView({ block: "nearest" }); }
  });
  // A key that leads to the search, as long as nobody is typing.
  $(document).on("keydown", function (event) {
    var there = document.querySelector('[data-shortcut="' + event.key + '"]');
    if (!there || event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    there.focus();
  });
  $(document).on("pfAjaxSuccess", function () {
    var box = document.getElementById("ajaxProblem");
    if (box) box.hidden = true;
  });
})();
