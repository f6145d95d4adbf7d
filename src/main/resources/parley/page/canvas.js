/** Makes a drawing one can move about in: wheel, drag, pinch, buttons and keys. */
function pannable(svg, { choose, boxed, things, said }) {
  const whole = svg.viewBox.baseVal;
  const full = [whole.x, whole.y, whole.width, whole.height];
  let box = [...full];
  let timer = 0;
  let flight = 0;
  const canvas = svg.parentElement;
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const draw = () => svg.setAttribute('viewBox', box.map(n => n.toFixed(1)).join(' '));
  const settle = () => { clearTimeout(timer); timer = setTimeout(() => boxed(box.every((n, i) => Math.abs(n - full[i]) < 0.5) ? '' : box.map(n => Math.round(n)).join(',')), 300); };
  function move(next) {
    const scale = Math.min(1.25, Math.max(0.01, next[2] / full[2]));
    box = [next[0], next[1], full[2] * scale, full[3] * scale];
    draw();
    settle();
  }
  const place = (x, y) => new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
  function zoom(factor, point) {
    const to = point ?? { x: box[0] + box[2] / 2, y: box[1] + box[3] / 2 };
    const scale = Math.min(1.25 * full[2], Math.max(0.01 * full[2], box[2] * factor)) / box[2];
    move([to.x - (to.x - box[0]) * scale, to.y - (to.y - box[1]) * scale, box[2] * scale, box[3] * scale]);
  }
  function glide(next) {
    if (calm() || things.length > 2000) return move(next);
    const [mine, from, start] = [++flight, [...box], performance.now()];
    const step = now => {
      if (mine !== flight) return;
      const t = Math.min(1, (now - start) / 250);
      box = from.map((n, i) => n + (next[i] - n) * (1 - (1 - t) ** 3));
      draw();
      if (t < 1) requestAnimationFrame(step);
      else move(next);
    };
    requestAnimationFrame(step);
  }
  function reveal(shape, near) {
    if (!shape?.getBoundingClientRect) return;
    const [view, rect] = [svg.getBoundingClientRect(), shape.getBoundingClientRect()];
    const inside = rect.left >= view.left && rect.right <= view.right && rect.top >= view.top && rect.bottom <= view.bottom;
    const width = near ? Math.min(box[2], Math.max(full[2] / 4, 900)) : box[2];
    if (inside && width === box[2]) return;
    const middle = place((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    const height = (width * full[3]) / full[2];
    glide([middle.x - width / 2, middle.y - height / 2, width, height]);
  }

  // One finger drags, two pinch; a press that stays where it is chooses what lies there.
  const fingers = new Map();
  let dragged = 0;
  const spread = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
  svg.addEventListener('pointerdown', event => {
    if (event.button > 0) return;
    if (fingers.size === 0) [dragged, flight] = [0, flight + 1];
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener('pointermove', event => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const before = fingers.size === 2 ? spread() : 0;
    const now = { x: event.clientX, y: event.clientY };
    fingers.set(event.pointerId, now);
    dragged += Math.hypot(now.x - last.x, now.y - last.y);
    if (dragged < 5) return;
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    if (fingers.size === 2) return zoom(before / spread(), place(now.x, now.y));
    const [a, b] = [place(last.x, last.y), place(now.x, now.y)];
    move([box[0] + a.x - b.x, box[1] + a.y - b.y, box[2], box[3]]);
  });
  const target = (x, y) => {
    for (const [dx, dy] of [[0, 0], [4, 0], [-4, 0], [0, 4], [0, -4]]) {
      const hit = document.elementFromPoint(x + dx, y + dy)?.closest('g.node, g.edge');
      if (hit && svg.contains(hit)) return hit;
    }
    return null;
  };
  function press(hit) {
    const thing = hit?.matches('g.node') && things.find(one => one.shape === hit);
    if (thing) choose('thing', thing.n);
    else if (hit?.matches('g.edge')) choose('said', Number(hit.dataset.edge));
  }
  for (const end of ['pointerup', 'pointercancel']) {
    svg.addEventListener(end, event => {
      fingers.delete(event.pointerId);
      if (end === 'pointerup' && dragged < 5) press(target(event.clientX, event.clientY));
    });
  }
  svg.addEventListener('wheel', event => {
    event.preventDefault();
    zoom(1.0015 ** event.deltaY, place(event.clientX, event.clientY));
  }, { passive: false });

  // The drawing is one stop of the Tab key, its things are another: arrows go from thing to thing.
  svg.setAttribute('role', 'group');
  svg.classList.toggle('large', things.length > 1000); // too much to fade
  const stop = thing => { for (const one of things) one.shape?.setAttribute('tabindex', one === thing ? '0' : '-1'); };
  for (const { shape, name, kind } of things) {
    shape?.setAttribute('role', 'button');
    shape?.setAttribute('aria-label', `${name}, ${kind}`);
  }
  stop(things.find(thing => thing.shape));
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  function neighbour(shape, [dx, dy]) {
    const middle = one => { const r = one.getBoundingClientRect(); return [(r.left + r.right) / 2, (r.top + r.bottom) / 2]; };
    const [x, y] = middle(shape);
    const away = things.filter(one => one.shown && one.shape && one.shape !== shape).map(one => {
      const [cx, cy] = middle(one.shape);
      const [ahead, aside] = [(cx - x) * dx + (cy - y) * dy, Math.abs((cx - x) * dy) + Math.abs((cy - y) * dx)];
      return [ahead > 0 ? ahead + 2 * aside : Infinity, one];
    });
    return away.reduce((best, one) => (one[0] < best[0] ? one : best), [Infinity, null])[1];
  }
  canvas.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [arrow, shape] = [ARROWS[event.key], event.target.closest('g.node')];
    if (event.key === '+' || event.key === '=') zoom(0.8);
    else if (event.key === '-') zoom(1.25);
    else if (event.key === '0') glide(full);
    else if (shape && (event.key === 'Enter' || event.key === ' ')) press(shape);
    else if (shape && arrow) {
      const next = neighbour(shape, arrow);
      if (next) { stop(next); next.shape.focus({ preventScroll: true }); reveal(next.shape); }
    } else if (arrow && event.target === canvas) move([box[0] + (arrow[0] * box[2]) / 10, box[1] + (arrow[1] * box[3]) / 10, box[2], box[3]]);
    else return;
    event.preventDefault();
  });
  for (const [name, value] of [['tabindex', '0'], ['role', 'group'], ['aria-label', 'The picture: plus and minus zoom, arrows move, 0 shows all of it']]) canvas.setAttribute(name, value);
  const button = (text, label, press) => el('button', { type: 'button', 'aria-label': label, title: label, click: press }, text);
  canvas.append(el('div', { id: 'zoom' }, button('+', 'Nearer', () => zoom(0.7)), button('−', 'Farther', () => zoom(1.4)), button('⤢', 'All of it', () => glide(full))));
  function look(text) {
    const given = text.split(',').map(Number);
    const next = given.length === 4 && given.every(Number.isFinite) && given[2] > 0 && given[3] > 0 ? given : full;
    if (next.every((n, i) => Math.abs(n - box[i]) < 1)) return;
    box = [...next];
    draw();
  }
  return { reveal, look };
}
