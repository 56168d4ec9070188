// A lift's photograph to measure, cut and mark in. The fields of the forms hold everything; the picture and the table of minutiae show them
// and change them, the one as the other. Nothing is sent before a button is pressed.
(function () {
  "use strict";
  const NEAR = 9, STEP = 5, FAST = 10, LOOKS = 200, PAUSE = 3000;
  let bench, photo, canvas, pen, box, said, plain, ridged;
  let zoom = 1, cursor = null, chosen = -1, drag = null, nextMark = 0, corner = null;
  let minutiae = [], kept = "", isSent = false;

  function at(id) { return document.getElementById(id); }
  function tool() { return document.querySelector('[name="tool"]:checked').value; }
  function number(id) { const field = at(id); return field && field.value !== "" && isFinite(field.value) ? Math.round(Number(field.value)) : null; }
  function put(id, value) { const field = at(id); if (field) field.value = value; }
  function mayChange() { return !!at("add"); }
  function say(key, words) {
    said.textContent = bench.dataset[key].replace(/#(\d)/g, function (all, i) { return words[i]; });
  }

  // What the hidden field says, and back.
  function read() {
    minutiae = at("marks:written").value.split(";").filter(Boolean).map(function (one) {
      const parts = one.trim().split(" ");
      return { x: Number(parts[0]), y: Number(parts[1]), turn: Number(parts[2]), kind: parts[3] };
    });
  }
  function write() {
    at("marks:written").value = minutiae.map(function (m) { return [m.x, m.y, m.turn, m.kind].join(" "); }).join(";");
    at("count").textContent = minutiae.length;
  }
  // Changed since it was kept: no other button may take the page away with it, or have an older version searched.
  function isUnkept() { return mayChange() && at("marks:written").value !== kept; }
  function guard(event) {
    if (event.target.id === "marks") {
      isSent = true;
      setTimeout(function () { isSent = !event.defaultPrevented; }, 0);
    } else if (event.target.closest("#content") && isUnkept()) {
      event.preventDefault();
      at("unkept").hidden = false;
      at("marks:keep").focus();
    }
  }
  function rows() {
    const body = at("rows").tBodies[0];
    body.textContent = "";
    minutiae.forEach(function (m, i) {
      const row = at("row").content.firstElementChild.cloneNode(true);
      row.cells[0].textContent = i + 1;
      row.cells[0].id = "no" + i;
      const headers = { x: "colX", y: "colY", turn: "colTurn", kind: "colKind" };
      row.querySelectorAll("[data-of]").forEach(function (field) {
        field.value = m[field.dataset.of];
        field.setAttribute("aria-labelledby", headers[field.dataset.of] + " no" + i);
        field.disabled = !mayChange();
      });
      const remove = row.querySelector("[data-remove]");
      remove.id = "remove" + i;
      remove.setAttribute("aria-labelledby", "remove" + i + " no" + i);
      remove.hidden = !mayChange();
      body.append(row);
    });
    showChosen();
  }
  function showChosen() {
    Array.from(at("rows").tBodies[0].rows).forEach(function (row, i) {
      row.classList.toggle("chosen", i === chosen);
      if (i === chosen) row.scrollIntoView({ block: "nearest" });
    });
  }
  function changed(withRows) { write(); if (withRows) rows(); else showChosen(); draw(); }

  function choose(i) {
    chosen = i;
    showChosen();
    draw();
    if (i < 0) return;
    const m = minutiae[i];
    say("chosen", [i + 1, m.x, m.y, m.turn]);
  }
  function add(x, y) {
    if (!mayChange()) return;
    minutiae.push({ x: x, y: y, turn: 0, kind: "E" });
    chosen = minutiae.length - 1;
    changed(true);
    say("added", [minutiae.length, x, y]);
  }
  function remove(i) {
    if (i < 0 || !mayChange()) return;
    minutiae.splice(i, 1);
    chosen = Math.min(i, minutiae.length - 1);
    changed(true);
    say("removed", [i + 1, minutiae.length]);
  }
  function turn(by) {
    if (chosen < 0 || !mayChange()) return;
    const m = minutiae[chosen];
    m.turn = (m.turn + by + 360) % 360;
    showRow();
    changed(false);
    say("chosen", [chosen + 1, m.x, m.y, m.turn]);
  }
  function showRow() {
    const row = at("rows").tBodies[0].rows[chosen], m = minutiae[chosen];
    row.querySelectorAll("[data-of]").forEach(function (field) { field.value = m[field.dataset.of]; });
  }
  function nearest(x, y) {
    let best = -1, least = NEAR / zoom;
    minutiae.forEach(function (m, i) {
      const away = Math.hypot(m.x - x, m.y - y);
      if (away <= least) { least = away; best = i; }
    });
    return best;
  }

  // One press of the mouse or of Enter, in pixels of the photograph.
  function placeScale(x, y) {
    nextMark = nextMark === 1 ? 2 : 1;
    put("scale:x" + nextMark, x);
    put("scale:y" + nextMark, y);
    say("placed", [nextMark, x, y]);
    draw();
  }
  function placeRegion(a, b) {
    put("region:x", Math.min(a.x, b.x)); put("region:y", Math.min(a.y, b.y));
    put("region:w", Math.abs(a.x - b.x)); put("region:h", Math.abs(a.y - b.y));
    draw();
  }

  function scaled() { return zoom === "fit" ? Math.min(1, (box.clientWidth - 4) / photo.naturalWidth) : Number(zoom); }
  // Zoomed in, what is seen first is the trace.
  function size() {
    zoom = at("zoom").value;
    zoom = scaled();
    canvas.width = Math.round(photo.naturalWidth * zoom);
    canvas.height = Math.round(photo.naturalHeight * zoom);
    draw();
    box.scrollTo((number("region:x") || 0) * zoom, (number("region:y") || 0) * zoom);
  }
  function line(points) {
    pen.beginPath();
    points.forEach(function (p, i) { pen[i ? "lineTo" : "moveTo"](p[0] * zoom, p[1] * zoom); });
    pen.stroke();
  }
  function cross(x, y, far) { line([[x - far, y], [x + far, y]]); line([[x, y - far], [x, y + far]]); }
  function draw() {
    // Whoever is quicker than the line moves a slider before the photograph is there.
    if (!plain) return;
    const contrast = at("contrast").value, far = 8 / zoom;
    pen.filter = "contrast(" + contrast + "%)" + (at("inverted").checked ? " invert(1)" : "");
    pen.imageSmoothingEnabled = zoom < 2;
    pen.drawImage(at("ridges").checked ? ridgeView() : plain, 0, 0, canvas.width, canvas.height);
    pen.filter = "none";
    pen.lineWidth = 2;
    pen.strokeStyle = "#0b57d0";
    const s = [number("scale:x1"), number("scale:y1"), number("scale:x2"), number("scale:y2")];
    if (s[0] !== null && s[1] !== null) cross(s[0], s[1], far);
    if (s[2] !== null && s[3] !== null) cross(s[2], s[3], far);
    if (s.every(function (v) { return v !== null; })) line([[s[0], s[1]], [s[2], s[3]]]);
    const r = [number("region:x"), number("region:y"), number("region:w"), number("region:h")];
    pen.strokeStyle = "#7a4d00";
    if (r.every(function (v) { return v !== null; })) pen.strokeRect(r[0] * zoom, r[1] * zoom, r[2] * zoom, r[3] * zoom);
    minutiae.forEach(mark);
    if (cursor && document.activeElement === canvas) { pen.strokeStyle = "#1e6b3a"; cross(cursor.x, cursor.y, 2 * far); }
  }
  // A ring with a tail along its ridge; filled where the ridge parts.
  function mark(m, i) {
    const angle = m.turn * Math.PI / 180, ring = 5 / zoom, tail = 16 / zoom;
    pen.strokeStyle = pen.fillStyle = i === chosen ? "#0b57d0" : "#a61c1c";
    pen.lineWidth = i === chosen ? 3 : 2;
    pen.beginPath();
    pen.arc(m.x * zoom, m.y * zoom, 5, 0, 2 * Math.PI);
    if (m.kind === "B") pen.fill();
    pen.stroke();
    line([[m.x + ring * Math.cos(angle), m.y + ring * Math.sin(angle)], [m.x + tail * Math.cos(angle), m.y + tail * Math.sin(angle)]]);
  }

  // Each pixel against the light and the contrast of its own neighbourhood of some two ridges, so that faint ridges stand out as strong ones do.
  function ridgeView() {
    if (ridged) return ridged;
    const w = photo.naturalWidth, h = photo.naturalHeight, far = Math.max(6, Math.round((Number(bench.dataset.dpi) || 500) / 500 * 10));
    const image = plain.getContext("2d").getImageData(0, 0, w, h), sum = new Float64Array((w + 1) * (h + 1)), squares = new Float64Array((w + 1) * (h + 1));
    for (let y = 0; y < h; y++) {
      for (let x = 0, line = 0, lineSquares = 0; x < w; x++) {
        const grey = image.data[4 * (y * w + x)], to = (y + 1) * (w + 1) + x + 1;
        line += grey; lineSquares += grey * grey;
        sum[to] = sum[to - w - 1] + line; squares[to] = squares[to - w - 1] + lineSquares;
      }
    }
    for (let y = 0; y < h; y++) {
      const top = Math.max(0, y - far) * (w + 1), low = Math.min(h, y + far + 1) * (w + 1);
      for (let x = 0; x < w; x++) {
        const left = Math.max(0, x - far), right = Math.min(w, x + far + 1), count = (right - left) * (low - top) / (w + 1), i = 4 * (y * w + x);
        const mean = (sum[low + right] - sum[low + left] - sum[top + right] + sum[top + left]) / count;
        const spread = Math.sqrt(Math.max(1, (squares[low + right] - squares[low + left] - squares[top + right] + squares[top + left]) / count - mean * mean));
        image.data[i + 3] = 255;
        // Read before it is changed: sums hold the old ones.
        image.data[i] = image.data[i + 1] = image.data[i + 2] = 128 + 60 * (image.data[i + 1] - mean) / Math.max(4, spread);
      }
    }
    ridged = document.createElement("canvas");
    ridged.width = w; ridged.height = h;
    ridged.getContext("2d").putImageData(image, 0, 0);
    return ridged;
  }

  function place(event) {
    const edge = canvas.getBoundingClientRect();
    return { x: inside((event.clientX - edge.left) / zoom, photo.naturalWidth), y: inside((event.clientY - edge.top) / zoom, photo.naturalHeight) };
  }
  function inside(value, size) { return Math.max(0, Math.min(size - 1, Math.round(value))); }
  function pressed(event) {
    if (event.button) return;
    const p = place(event);
    cursor = p;
    if (tool() === "scale") return placeScale(p.x, p.y);
    if (tool() === "region") drag = { from: p };
    else {
      const i = nearest(p.x, p.y);
      if (i < 0) add(p.x, p.y); else choose(i);
      drag = { turns: chosen };
    }
    canvas.setPointerCapture(event.pointerId);
  }
  function moved(event) {
    if (!drag) return;
    const p = place(event);
    if (drag.from) return placeRegion(drag.from, p);
    const m = minutiae[drag.turns];
    if (!m || !mayChange() || Math.hypot(p.x - m.x, p.y - m.y) * zoom < NEAR) return;
    m.turn = (Math.round(Math.atan2(p.y - m.y, p.x - m.x) * 180 / Math.PI) + 360) % 360;
    showRow();
    changed(false);
  }
  const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  function key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = MOVES[event.key];
    if (!cursor) cursor = { x: Math.round(photo.naturalWidth / 2), y: Math.round(photo.naturalHeight / 2) };
    if (move) {
      const far = event.shiftKey ? 1 : FAST;
      cursor = { x: inside(cursor.x + far * move[0], photo.naturalWidth), y: inside(cursor.y + far * move[1], photo.naturalHeight) };
      say("cursor", [0, cursor.x, cursor.y]);
      draw();
    } else if (event.key === "Enter" || event.key === " ") pressedKey();
    else if (tool() !== "marks") return;
    else if (event.key === "n" || event.key === "p") choose(minutiae.length ? (chosen + (event.key === "n" ? 1 : minutiae.length - 1) + minutiae.length) % minutiae.length : -1);
    else if (event.key === "+" || event.key === "]") turn(STEP);
    else if (event.key === "-" || event.key === "[") turn(-STEP);
    else if (event.key === "k" && chosen >= 0 && mayChange()) { minutiae[chosen].kind = minutiae[chosen].kind === "E" ? "B" : "E"; showRow(); changed(false); }
    else if (event.key === "Delete") remove(chosen);
    else return;
    event.preventDefault();
  }
  function pressedKey() {
    if (tool() === "scale") placeScale(cursor.x, cursor.y);
    else if (tool() === "marks") add(cursor.x, cursor.y);
    else if (!corner) { corner = cursor; say("placed", [1, cursor.x, cursor.y]); }
    else { placeRegion(corner, cursor); corner = null; say("placed", [2, cursor.x, cursor.y]); }
  }

  function edited(event) {
    const row = event.target.closest("tr"), of = event.target.dataset.of;
    if (!row || !of) return;
    chosen = row.sectionRowIndex;
    const m = minutiae[chosen];
    if (of === "kind") m.kind = event.target.value;
    else if (event.target.value !== "" && isFinite(event.target.value)) m[of] = of === "turn" ? (Math.round(event.target.value) + 360) % 360 : inside(event.target.value, photo[of === "x" ? "naturalWidth" : "naturalHeight"]);
    changed(false);
  }

  function begin() {
    bench = at("bench");
    if (!bench) return;
    photo = at("photograph"); canvas = at("canvas"); box = canvas.parentElement; said = at("said");
    pen = canvas.getContext("2d");
    photo.decode().then(function () {
      plain = document.createElement("canvas");
      plain.width = photo.naturalWidth; plain.height = photo.naturalHeight;
      plain.getContext("2d").drawImage(photo, 0, 0);
      read(); write(); rows();
      kept = bench.dataset.kept || "";
      if (number("region:x") !== null || !mayChange()) document.querySelector('[value="marks"]').checked = true;
      else if (bench.dataset.dpi) document.querySelector('[value="region"]').checked = true;
      size();
      canvas.dataset.ready = "1";
    });
    canvas.addEventListener("pointerdown", pressed);
    canvas.addEventListener("pointermove", moved);
    canvas.addEventListener("pointerup", function () { drag = null; });
    canvas.addEventListener("keydown", key);
    canvas.addEventListener("focus", draw);
    canvas.addEventListener("blur", draw);
    at("zoom").addEventListener("change", size);
    ["contrast", "inverted", "ridges"].forEach(function (id) { at(id).addEventListener("input", draw); });
    window.addEventListener("resize", function () { if (at("zoom").value === "fit") size(); });
    bench.addEventListener("input", function (event) { if (event.target.closest("form")) draw(); });
    at("rows").addEventListener("input", edited);
    at("rows").addEventListener("focusin", function (event) { const row = event.target.closest("tbody tr"); if (row && row.sectionRowIndex !== chosen) choose(row.sectionRowIndex); });
    at("rows").addEventListener("click", function (event) { if (event.target.closest("[data-remove]")) { remove(event.target.closest("tr").sectionRowIndex); canvas.focus({ preventScroll: true }); } });
    if (mayChange()) at("add").addEventListener("click", function () {
      const r = [number("region:x"), number("region:y"), number("region:w"), number("region:h")];
      if (cursor) add(cursor.x, cursor.y);
      else add(Math.round((r[0] || 0) + (r[2] || photo.naturalWidth) / 2), Math.round((r[1] || 0) + (r[3] || photo.naturalHeight) / 2));
      at("rows").tBodies[0].lastElementChild.querySelector("input").focus();
    });
    document.addEventListener("submit", guard, true);
    window.addEventListener("beforeunload", function (event) { if (!isSent && isUnkept()) event.preventDefault(); });
    renew(LOOKS);
  }

  // While a search waits or is under way, the page looks again by itself, though not for ever and not while nobody sees it.
  function renew(left) {
    setTimeout(function () {
      const lock = at("lock");
      if (!document.querySelector("[data-renew]") || left <= 0) return;
      if (!document.hidden && !(lock && lock.open)) window.renewSearches();
      renew(left - 1);
    }, PAUSE);
  }
  document.addEventListener("DOMContentLoaded", begin);
})();
