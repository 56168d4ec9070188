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
  $(document).on("click", "[data-print]", function () {
    window.print();
  });
  $(document).on("pfAjaxSuccess", function () {
    var box = document.getElementById("ajaxProblem");
    if (box) box.hidden = true;
  });
})();
