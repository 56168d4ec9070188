'use strict';
const words = document.body.dataset;
const by = id => document.getElementById(id);
let shown = '';

// Digits of Urdu and Arabic keyboards count like ours.
function ownNumber() {
  const plain = digit => String.fromCharCode(48 + (digit.charCodeAt(0) & 15));
  return by('number').value.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, plain).replace(/[^0-9+]/g, '');
}

// Beside the field it is about; an empty problem is one that is over.
function tellProblem(field, problem) {
  by(field).setAttribute('aria-invalid', problem !== '');
  by(field + '-problem').textContent = problem;
  by(field + '-problem').hidden = !problem;
}

function numberFits() {
  const fits = /^(\+?923|03)[0-9]{9}$/.test(ownNumber());
  tellProblem('number', fits ? '' : words.odd);
  return fits;
}

function bubble(text) {
  const box = document.createElement('div');
  box.className = 'text ' + (text.mine ? 'mine' : 'theirs');
  box.dir = 'auto';
  if (/[\u0600-\u06ff]/.test(text.text)) box.lang = 'ur';
  box.textContent = text.text;
  const when = document.createElement('span');
  when.lang = document.documentElement.lang;
  when.dir = document.documentElement.dir;
  box.append(when);
  box.dataset.key = keyOf(text);
  return box;
}

function keyOf(text) {
  return text.at + ' ' + text.mine + ' ' + text.text;
}

function tellState(box, text) {
  const clock = new Date(text.at).toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
  box.lastChild.className = 'when ' + text.state;
  box.lastChild.textContent = text.mine ? clock + ' · ' + words[text.state] : clock;
}

// What is there already stays, so that a screen reader tells only what is new.
function showTexts(list) {
  const texts = by('texts');
  list.forEach((text, i) => {
    const old = texts.children[i];
    const kept = old && old.dataset.key === keyOf(text);
    const box = kept ? old : bubble(text);
    if (old && !kept) old.replaceWith(box);
    if (!old) texts.append(box);
    tellState(box, text);
  });
  while (texts.children.length > list.length) texts.lastChild.remove();
}

// A choice belongs to the screen it was typed at; what comes meanwhile is another screen.
function showMenu(menu) {
  by('menu').hidden = !menu;
  if (!menu) return;
  by('choose').hidden = !menu.open;
  const screen = menu.screen || words.dialling;
  if (by('screen').textContent !== screen) by('screen').textContent = screen;
  by('screen').lang = /[\u0600-\u06ff]/.test(screen) ? 'ur' : 'en';
}

function show(answer, state) {
  by('gateway').className = 'gateway ' + (state.bound ? 'up' : 'down');
  by('gateway').textContent = state.bound ? words.up : words.down;
  if (answer === shown) return;
  shown = answer;
  showMenu(state.menu);
  showTexts(state.texts);
  by('empty').hidden = state.texts.length > 0;
  by('texts').scrollTop = by('texts').scrollHeight;
}

async function look() {
  try {
    const reply = await fetch('texts?number=' + encodeURIComponent(ownNumber()), {cache: 'no-store'});
    const answer = await reply.text();
    if (reply.ok) show(answer, JSON.parse(answer));
  } catch (lost) {
    by('gateway').className = 'gateway';
    by('gateway').textContent = words.lost;
  }
}

by('own').addEventListener('submit', event => {
  event.preventDefault();
  if (numberFits()) {
    sessionStorage.setItem('number', ownNumber());
    look();
  }
});

by('text').addEventListener('input', () => {
  const parts = countParts(by('text').value);
  by('count').textContent = by('text').value ? (parts === 1 ? words.part : words.parts.replace('#', parts)) : '';
});

by('text').addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) by('write').requestSubmit();
});

// Tells beside the field what went wrong; gives whether it was done.
async function post(path, field, text, refused) {
  const body = new URLSearchParams({number: ownNumber(), text});
  let done = false;
  try {
    done = (await fetch(path, {method: 'POST', body})).ok;
    tellProblem(field, done ? '' : refused);
  } catch (lost) {
    tellProblem(field, words.lost);
  }
  look();
  return done;
}

by('write').addEventListener('submit', async event => {
  event.preventDefault();
  const blank = by('text').value.trim() === '';
  tellProblem('text', blank ? words.blank : '');
  if (!numberFits() || blank) return;
  if (await post('send', 'text', by('text').value, words.failed)) {
    by('text').value = '';
    by('count').textContent = '';
  }
  by('text').focus();
});

by('dial').addEventListener('submit', async event => {
  event.preventDefault();
  if (!numberFits()) return;
  if (await post('dial', 'code', by('code').value || ' ', words.code)) {
    by('menu').hidden = false;
    by('choose').hidden = false;
    by('screen').textContent = words.dialling;
    by('choice').focus();
  }
});

by('choose').addEventListener('submit', async event => {
  event.preventDefault();
  const choice = by('choice').value.trim();
  tellProblem('choice', choice ? '' : words.choose);
  if (choice && await post('choose', 'choice', choice, words.over)) by('choice').value = '';
  by('choice').focus();
});

by('end').addEventListener('click', () => post('end', 'choice', 'end', words.over));

by('number').value = sessionStorage.getItem('number') || by('number').value;
look();
setInterval(look, 1000);
