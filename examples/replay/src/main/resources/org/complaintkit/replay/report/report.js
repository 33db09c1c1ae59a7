(() => {
  const $ = id => document.getElementById(id);
  const sums = JSON.parse($('summary').textContent);
  const w = sums.words;
  // One text a complaint; only those on the screen are read.
  const lines = $('cases').textContent.split('\n').filter(line => line);
  const esc = text => String(text).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  const count = n => n.toLocaleString('en');
  const share = (n, of) => of ? Math.round(1000 * n / of) / 10 + ' %' : '–';
  const minute = at => at.slice(0, 16).replace('T', ' ');

  const shift = text => Date.parse(text.slice(0, 19) + 'Z') - Date.parse(text);
  const named = name => sums.names[name] || name;
  document.title = sums.title;
  $('title').textContent = sums.title;
  $('head').textContent = `${sums.regime} · ${sums.asOf ? w.asOf + ' ' + minute(sums.asOf) + ' · ' : ''}${sums.zone}`;
  for (const name of ['weeks', 'hours', 'worst', 'burdens', 'complaints']) $('h-' + name).textContent = w[name];
  $('find').placeholder = w.search;

  const met = sums.limits.reduce((sum, one) => sum + one.met, 0);
  const over = sums.limits.reduce((sum, one) => sum + one.met + one.late, 0);
  $('cards').innerHTML = [[w.complaints, count(sums.complaints)], [w.rows, count(sums.rows)], [w.onTime, share(met, over)], [w.refused, count(sums.refused)]]
    .map(([title, value]) => `<div class="card"><span>${esc(title)}</span><b>${value}</b></div>`).join('');

  const most = Math.max(1, ...sums.weeks.map(one => one.n));
  const wide = 100 / Math.max(1, sums.weeks.length);
  const weeks = () => {
    const label = Math.ceil(sums.weeks.length / Math.max(2, Math.min(6, Math.floor($('weeks').clientWidth / 85))));
    $('weeks').innerHTML = `<svg height="190"><line class="top" x2="100%" y1="14" y2="14"/><text x="100%" y="10" text-anchor="end">${count(most)}</text>${sums.weeks.map((one, i) => `<rect class="in" rx="2" x="${i * wide + wide * .1}%" width="${wide * .8}%" y="${160 - 146 * one.n / most}" height="${146 * one.n / most}"><title>${one.w}: ${one.n}</title></rect>${i % label || i * wide > 86 ? '' : `<text x="${i * wide}%" y="180">${one.w}</text>`}`).join('')}</svg>`;
  };
  weeks();
  addEventListener('resize', weeks);

  const hours = new Map(sums.hours.map(one => [one.d + ' ' + one.h, one.n]));
  const hottest = Math.max(1, ...hours.values());
  $('hours').innerHTML = `<div class="heat"><span></span>${[...Array(24).keys()].map(h => `<span>${h % 6 ? '' : h}</span>`).join('')}${w.days.split(' ').map((day, d) => `<span>${day}</span>` + [...Array(24).keys()].map(h => {
    const n = hours.get(d + 1 + ' ' + h) || 0;
    return `<i style="--n:${n ? 12 + 88 * n / hottest : 0}%" title="${day} ${h}:00: ${n}"></i>`;
  }).join('')).join('')}</div>`;

  const lateness = one => one.late / Math.max(1, one.met + one.late);
  $('worst').innerHTML = `<div class="scroll">${sums.limits.sort((a, b) => lateness(b) - lateness(a)).map(one => {
    const all = Math.max(1, one.met + one.late + one.open);
    return `<div class="row"><span>${esc(named(one.rule))} <small>${esc(one.basis)}</small></span><b>${share(one.met, one.met + one.late)}</b>
      <svg height="10"><rect class="good" height="10" width="${100 * one.met / all}%"/><rect class="bad" height="10" x="${100 * one.met / all}%" width="${100 * one.late / all}%"/><rect class="open" height="10" x="${100 * (one.met + one.late) / all}%" width="${100 * one.open / all}%"/></svg>
      <small>${count(one.met)} ${w.met}, ${count(one.late)} ${w.late}, ${count(one.open)} ${w.open}</small></div>`;
  }).join('') || w.none}</div>`;
  $('burdens').innerHTML = sums.burdens.length ? `<div class="scroll"><table>${sums.burdens.map(one => `<tr><td>${esc(one.unit)}</td><td>${count(one.n)} ×</td><td>${one.total === '0' ? esc(named(one.what)) : esc(one.total + ' ' + one.what)}</td></tr>`).join('')}</table></div>` : w.none;

  const high = 38;
  let found = lines;
  let chosen = '';
  const draw = () => {
    const first = Math.max(0, Math.floor($('list').scrollTop / high) - 5);
    $('space').style.height = found.length * high + 'px';
    $('space').innerHTML = found.slice(first, first + 30).map((line, i) => {
      const one = JSON.parse(line);
      const late = one.l.filter(clock => clock.t === 'breached' || clock.t === 'missed').length;
      return `<button data-at="${first + i}" class="${one.c === chosen ? 'on' : ''}" style="top:${(first + i) * high}px"><b>${esc(one.c)}</b><small>${esc([named(one.s), one.u].filter(Boolean).join(' · '))}</small><span class="late">${late ? late + ' × ' + w.late : ''}</span></button>`;
    }).join('');
    $('count').textContent = count(found.length) + ' ' + w.shown;
  };

  const show = line => {
    const one = JSON.parse(line);
    const time = text => Date.parse(text);
    const now = sums.asOf ? time(sums.asOf) : Date.now();
    const ends = one.l.flatMap(clock => [clock.d, clock.e].filter(Boolean).map(time));
    const from = Math.min(...one.l.map(clock => time(clock.a)));
    const to = Math.max(from + 3600000, ...ends, ...one.l.filter(clock => !clock.e).map(() => Math.min(now, from + 4 * (Math.max(from, ...ends) - from) || now)));
    // As a clock in the regime's zone shows it.
    const local = at => new Date(at + shift(one.l[0].a)).toISOString();
    const x = at => 100 * (Math.min(at, to) - from) / (to - from);
    chosen = one.c;
    $('one').innerHTML = `<h3>${esc(one.c)} <small>${esc(named(one.s))}</small></h3>${one.l.map(clock => {
      const start = x(time(clock.a)), end = x(clock.e ? time(clock.e) : now), due = clock.d ? x(time(clock.d)) : end;
      return `<div class="lane"><span><b>${esc(named(clock.r))}</b><small>${w[clock.t] || clock.t}${clock.d ? ' · ' + w.due + ' ' + minute(clock.d) : ''}</small></span>
        <svg height="14"><rect class="good" rx="3" y="3" height="8" x="${start}%" width="${Math.max(.4, Math.min(end, due) - start)}%"/>${end > due ? `<rect class="bad" rx="3" y="3" height="8" x="${due}%" width="${end - due}%"/>` : ''}${clock.d ? `<line class="due" x1="${due}%" x2="${due}%" y1="0" y2="14"/>` : ''}</svg></div>`;
    }).join('')}${one.l.length ? `<p class="axis"><span>${minute(one.l.map(clock => clock.a).sort()[0])}</span><span>${minute(local(to))}</span></p>` : ''}<ul>${one.p.map(p => `<li>${esc(p.k)} · ${esc(p.w)} <small>(${esc(named(p.r))})</small></li>`).join('')}${one.f.map(f => `<li>${esc(f)}</li>`).join('')}</ul>`;
    draw();
  };

  $('list').addEventListener('scroll', () => requestAnimationFrame(draw));
  $('list').addEventListener('click', event => {
    const row = event.target.closest('button');
    if (row) show(found[row.dataset.at]);
  });
  $('find').addEventListener('input', () => {
    const text = $('find').value.toLowerCase();
    found = text ? lines.filter(line => line.toLowerCase().includes(text)) : lines;
    $('list').scrollTop = 0;
    draw();
  });
  draw();
  if (lines.length) show(lines[0]);
})();
