// The boxes of a card or a slap, moved and sized in the picture. The fields of the table hold everything; the picture shows them and changes them. Nothing is sent
// before a button is pressed.
(function () {
  "use strict";
  const FAST = 10, LEAST = 100, CORNER = 14, HIGH = 0.72, MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  let svg, drag = null, nextMark = 0;

  function at(id) { return document.getElementById(id); }
  function field(group, of) { return at("boxes:rows:" + group.dataset.row + ":" + of); }
  function number(input) { return input && input.value !== "" && isFinite(input.value) ? Math.round(Number(input.value)) : 0; }
  function read(group) { return { x: number(field(group, "x")), y: number(field(group, "y")), w: number(field(group, "w")), h: number(field(group, "h")) }; }
  function groups() { return Array.from(svg.querySelectorAll("g")); }
  function within(value, least, most) { return Math.max(least, Math.min(most, Math.round(value))); }

  // How many pixels of the picture one of the screen is.
  function scale() { return svg.viewBox.baseVal.width / svg.getBoundingClientRect().width; }
  function place(event) {
    const edge = svg.getBoundingClientRect(), by = scale();
    return { x: (event.clientX - edge.left) * by, y: (event.clientY - edge.top) * by };
  }
  function draw(group) {
    const box = field(group, "x") ? read(group) : null, rect = group.querySelector("rect"), text = group.querySelector("text");
    if (box) [["x", box.x], ["y", box.y], ["width", box.w], ["height", box.h]].forEach(function (one) { rect.setAttribute(one[0], one[1]); });
    const size = 16 * scale();
    text.setAttribute("font-size", size);
    text.setAttribute("x", Number(rect.getAttribute("x")) + size / 4);
    text.setAttribute("y", Number(rect.getAttribute("y")) + size);
    const said = field(group, "said");
    group.classList.toggle("left-out", !!said && said.value !== "TAKE");
  }
  function put(group, box) {
    const all = svg.viewBox.baseVal;
    box.w = within(box.w, LEAST, all.width); box.h = within(box.h, LEAST, all.height);
    box.x = within(box.x, 0, all.width - box.w); box.y = within(box.y, 0, all.height - box.h);
    ["x", "y", "w", "h"].forEach(function (of) { field(group, of).value = box[of]; });
    draw(group);
  }
  function say(group) {
    const box = read(group), words = [group.getAttribute("aria-label"), box.x, box.y, box.w, box.h];
    at("said").textContent = at("hand").dataset.placed.replace(/#(\d)/g, function (all, i) { return words[i]; });
  }
  function move(group, dx, dy) {
    (at("together").checked ? groups() : [group]).forEach(function (one) { const box = read(one); box.x += dx; box.y += dy; put(one, box); });
  }
  function size(group, dw, dh) { const box = read(group); box.w += dw; box.h += dh; put(group, box); }

  function pressed(event) {
    const group = event.target.closest("g");
    if (event.button || !group || !field(group, "x")) return mark(event);
    const p = place(event), box = read(group), near = CORNER * scale();
    drag = { group: group, last: p, sizes: Math.abs(box.x + box.w - p.x) < near && Math.abs(box.y + box.h - p.y) < near };
    group.focus({ preventScroll: true });
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
  }
  // Where the scale is not known yet, a press sets the next of the two marks on the ruler.
  function mark(event) {
    if (event.button || !at("scale:x1")) return;
    nextMark = nextMark === 1 ? 2 : 1;
    const p = place(event);
    at("scale:x" + nextMark).value = Math.round(p.x);
    at("scale:y" + nextMark).value = Math.round(p.y);
  }
  function moved(event) {
    if (!drag) return;
    const p = place(event), dx = Math.round(p.x - drag.last.x), dy = Math.round(p.y - drag.last.y);
    if (drag.sizes) size(drag.group, dx, dy); else move(drag.group, dx, dy);
    drag.last = { x: drag.last.x + dx, y: drag.last.y + dy };
  }
  function released() { if (drag) say(drag.group); drag = null; }
  function key(event) {
    const group = event.target.closest("g"), step = MOVES[event.key], far = event.shiftKey ? 1 : FAST;
    if (!group || event.ctrlKey || event.altKey || event.metaKey) return;
    if (step) move(group, far * step[0], far * step[1]);
    else if (event.key === "+" || event.key === "=") size(group, FAST, FAST);
    else if (event.key === "-") size(group, -FAST, -FAST);
    else return;
    event.preventDefault();
    say(group);
  }
  // A box and its row of the table are looked at together.
  function chosen(row) {
    groups().forEach(function (group) { group.classList.toggle("chosen", group.dataset.row === row); });
    document.querySelectorAll("#boxTable tr[data-row]").forEach(function (one) { one.classList.toggle("chosen", one.dataset.row === row); });
  }
  // The whole picture is seen at once, or a part of it larger.
  function zoom() {
    const all = svg.viewBox.baseVal, chosen = at("zoom").value, whole = Math.min(svg.parentElement.clientWidth, HIGH * window.innerHeight * all.width / all.height);
    svg.style.width = (whole * (chosen === "fit" ? 1 : Number(chosen))) + "px";
    groups().forEach(draw);
  }

  document.addEventListener("DOMContentLoaded", function () {
    svg = at("laid");
    if (!svg) return;
    groups().forEach(function (group) {
      if (field(group, "x")) { group.tabIndex = 0; group.setAttribute("role", "application"); group.setAttribute("aria-describedby", "keys"); }
      draw(group);
    });
    window.addEventListener("resize", zoom);
    svg.addEventListener("pointerdown", pressed);
    svg.addEventListener("pointermove", moved);
    svg.addEventListener("pointerup", released);
    svg.addEventListener("keydown", key);
    svg.addEventListener("focusin", function (event) { const group = event.target.closest("g"); if (group) chosen(group.dataset.row); });
    at("zoom").addEventListener("change", zoom);
    zoom();
    if (!at("boxTable")) return;
    at("boxTable").addEventListener("focusin", function (event) { const row = event.target.closest("tr[data-row]"); if (row) chosen(row.dataset.row); });
    at("boxTable").addEventListener("input", function (event) { const row = event.target.closest("tr[data-row]"); if (row) draw(svg.querySelector('g[data-row="' + row.dataset.row + '"]')); });
    svg.dataset.ready = "1";
  });
})();
