// Counts down by the server's clock: the page brings its now, and only the time since then is measured here.
(() => {
  const began = performance.now();
  const holder = document.querySelector('[data-now]');
  const units = holder ? holder.dataset.units.split(',') : [];

  const length = seconds => {
    const parts = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
    let first = 0;
    while (first < 2 && parts[first] === 0) first++;
    return parts[first] + units[first] + ' ' + parts[first + 1] + units[first + 1];
  };

  const tick = () => {
    const now = Number(holder.dataset.now) + performance.now() - began;
    document.querySelectorAll('.countdown').forEach(one => {
      const left = Number(one.dataset.due) - now;
      const late = left < 0;
      one.textContent = (late ? one.dataset.late : one.dataset.in).replace('{0}', length(Math.abs(left) / 1000));
      one.classList.toggle('late', late);
      one.classList.toggle('soon', !late && left < 7200000);
      one.closest('.badge')?.classList.toggle('late', late);
    });
  };
  if (holder) {
    tick();
    setInterval(tick, 1000);
  }
  document.querySelectorAll('[data-submit]').forEach(one => one.addEventListener('change', () => one.form.submit()));
  document.documentElement.classList.add('js');
})();
