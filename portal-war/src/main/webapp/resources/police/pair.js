// Two prints side by side: both at one scale, zoomed together, with their minutiae drawn over them.
(function () {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  function over(print, kind) {
    const layer = document.createElementNS(SVG, "svg");
    layer.setAttribute("viewBox", "0 0 " + print.naturalWidth + " " + print.naturalHeight);
    layer.setAttribute("class", "minutiae " + kind);
    layer.setAttribute("aria-hidden", "true");
    return layer;
  }
  // The same number on both prints: what the program holds to be one point.
  function number(stack) {
    const layer = over(stack.querySelector("img"), "same"), unit = stack.dataset.dpi / 500;
    stack.dataset.matched.split(";").filter(Boolean).forEach(function (one, index) {
      const at = one.split(" "), ring = document.createElementNS(SVG, "circle"), digits = document.createElementNS(SVG, "text");
      ring.setAttribute("cx", at[0]); ring.setAttribute("cy", at[1]); ring.setAttribute("r", 6 * unit);
      digits.setAttribute("x", Number(at[0]) + 6 * unit); digits.setAttribute("y", at[1] - 6 * unit); digits.setAttribute("font-size", 14 * unit);
      digits.textContent = index + 1;
      layer.append(ring, digits);
    });
    stack.append(layer);
  }
  function draw(stack) {
    const layer = over(stack.querySelector("img"), "found"), unit = stack.dataset.dpi / 500;
    stack.dataset.marks.split(";").filter(Boolean).forEach(function (one) {
      const m = one.split(" "), x = Number(m[0]), y = Number(m[1]), angle = m[2] * Math.PI / 180;
      const ring = document.createElementNS(SVG, "circle"), tail = document.createElementNS(SVG, "line");
      ring.setAttribute("cx", x); ring.setAttribute("cy", y); ring.setAttribute("r", 4 * unit);
      if (m[3] === "B") ring.setAttribute("class", "parts");
      tail.setAttribute("x1", x + 4 * unit * Math.cos(angle)); tail.setAttribute("y1", y + 4 * unit * Math.sin(angle));
      tail.setAttribute("x2", x + 13 * unit * Math.cos(angle)); tail.setAttribute("y2", y + 13 * unit * Math.sin(angle));
      layer.append(ring, tail);
    });
    stack.append(layer);
  }
  function fit() {
    const zoom = document.getElementById("pairZoom").value, marked = document.getElementById("marked").checked, whole = document.getElementById("whole").checked;
    document.querySelectorAll(".stack").forEach(function (stack) {
      const print = stack.querySelector("img"), same = document.getElementById("matched");
      print.style.inlineSize = whole ? "" : Math.round(print.naturalWidth * zoom * 500 / stack.dataset.dpi) + "px";
      stack.querySelectorAll("svg").forEach(function (layer) {
        layer.style.width = print.clientWidth + "px";
        layer.style.height = print.clientHeight + "px";
      });
      stack.querySelector(".found").classList.toggle("hidden", !marked);
      stack.querySelector(".same").classList.toggle("hidden", !(same && same.checked));
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    const stacks = Array.from(document.querySelectorAll(".stack"));
    if (!stacks.length) return;
    Promise.all(stacks.map(function (stack) { return stack.querySelector("img").decode(); })).then(function () {
      stacks.forEach(draw);
      stacks.forEach(number);
      fit();
      ["pairZoom", "marked", "matched", "whole"].forEach(function (id) { const choice = document.getElementById(id); if (choice) choice.addEventListener("change", fit); });
      window.addEventListener("resize", fit);
    });
  });
})();
