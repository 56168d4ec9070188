// How many parts a text takes, as typed: the rule of SmsCoding, for the pages of both programs. A test compares the two.
(function () {
  'use strict';
  const gsm = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  const twice = '\f^{}\\[~]|€';

  // Of each character its septets; null where the alphabet lacks one of them.
  function septets(text) {
    const costs = [];
    for (const c of text) {
      if (gsm.includes(c)) costs.push(1);
      else if (twice.includes(c)) costs.push(2);
      else return null;
    }
    return costs;
  }

  // No part ends within an escape pair or a surrogate pair.
  window.countParts = function (text) {
    const packed = septets(text);
    const costs = packed || Array.from(text, c => c.length);
    const whole = costs.reduce((sum, cost) => sum + cost, 0);
    if (whole <= (packed ? 160 : 70)) return 1;
    let parts = 1;
    let used = 0;
    for (const cost of costs) {
      if (used + cost > (packed ? 153 : 67)) {
        parts += 1;
        used = 0;
      }
      used += cost;
    }
    return parts;
  };
})();
