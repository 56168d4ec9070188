'use strict';
const words = document.body.dataset;
const by = id => document.getElementById(id);
const gsm = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const twice = '\f^{}\\[~]|€';
let shown = '';

function countParts(text) {
  let septets = 0;
  for (const c of text) {
    if (gsm.includes(c)) septets += 1;
    else if (twice.includes(c)) septets += 2;
    else return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
  }
  return septets <= 160 ? 1 : Math.ceil(septets / 153);
}

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

function show(answer, state) {
  by('gateway').className = 'gateway ' + (state.bound ? 'up' : 'down');
  by('gateway').textContent = state.bound ? words.up : words.down;
  if (answer === shown) return;
  shown = answer;
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

by('write').addEventListener('submit', async event => {
  event.preventDefault();
  const blank = by('text').value.trim() === '';
  tellProblem('text', blank ? words.blank : '');
  if (!numberFits() || blank) return;
  const body = new URLSearchParams({number: ownNumber(), text: by('text').value});
  try {
    const reply = await fetch('send', {method: 'POST', body});
    tellProblem('text', reply.ok ? '' : words.failed);
    if (reply.ok) {
      by('text').value = '';
      by('count').textContent = '';
    }
  } catch (lost) {
    tellProblem('text', words.lost);
  }
  by('text').focus();
  look();
});

by('number').value = sessionStorage.getItem('number') || by('number').value;
look();
setInterval(look, 1000);
