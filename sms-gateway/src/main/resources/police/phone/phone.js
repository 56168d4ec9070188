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

function ownNumber() {
  return by('number').value.replace(/[^0-9+]/g, '');
}

function tellProblem(problem) {
  by('problem').textContent = problem;
  by('problem').hidden = !problem;
}

function bubble(text) {
  const box = document.createElement('div');
  box.className = 'text ' + (text.mine ? 'mine' : 'theirs');
  box.dir = 'auto';
  if (/[\u0600-\u06ff]/.test(text.text)) box.lang = 'ur';
  box.textContent = text.text;
  const when = document.createElement('span');
  when.className = 'when ' + text.state;
  when.lang = document.documentElement.lang;
  when.dir = document.documentElement.dir;
  const clock = new Date(text.at).toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
  when.textContent = text.mine ? clock + ' · ' + words[text.state] : clock;
  box.append(when);
  return box;
}

function show(answer, state) {
  by('gateway').className = 'gateway ' + (state.bound ? 'up' : 'down');
  by('gateway').textContent = state.bound ? words.up : words.down;
  if (answer === shown) return;
  shown = answer;
  by('texts').replaceChildren(...state.texts.map(bubble));
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
  const fits = /^(\+?923|03)[0-9]{9}$/.test(ownNumber());
  tellProblem(fits ? '' : words.odd);
  if (fits) {
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
  const body = new URLSearchParams({number: ownNumber(), text: by('text').value});
  try {
    const reply = await fetch('send', {method: 'POST', body});
    tellProblem(reply.ok ? '' : words.failed);
    if (reply.ok) {
      by('text').value = '';
      by('count').textContent = '';
    }
  } catch (lost) {
    tellProblem(words.lost);
  }
  by('text').focus();
  look();
});

by('number').value = sessionStorage.getItem('number') || by('number').value;
look();
setInterval(look, 1000);
