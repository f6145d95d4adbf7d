// The page is whole without this script, which only hides, shows and copies what the page holds.
// Nothing from a document ever becomes markup here: texts are set as text, evidence is cloned.
'use strict';
const root = document.documentElement;
const VIEWS = ['picture', 'demands', 'timeline', 'tables'];
const START = { view: 'picture', kinds: '', acts: '', how: '', side: '', event: '', by: 'published', from: '', to: '', open: '', box: '' };
const PAGE = 500; // rows shown at once
let state = { ...START };
root.dataset.view = VIEWS.find(view => location.hash === '#' + view) ?? state.view;

const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const numbers = text => (text ? text.split(' ').map(Number) : []);
const LETTERS = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
// Accents and points that writers leave out; vowel signs of other scripts are letters, and so are kana's marks.
const MARKS = /(?![\u3099\u309A])[\p{Script=Inherited}\u0591-\u05C7]/gu;
const fold = text => text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[ıłøđßæœþ]/g, c => LETTERS[c]);
const word = text => text.toLowerCase().replace(/[ _]/g, '-');

/** An element with attributes (functions become listeners) and children; strings become text. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter(child => child != null));
  return element;
}

addEventListener('DOMContentLoaded', () => {
  // ---- what the tables say
  const svg = $('#canvas svg');
  const shapes = new Map($$('g.node', svg ?? root).map(shape => [shape.dataset.id, shape]));
  const lines = new Map($$('g.edge', svg ?? root).map(line => [Number(line.dataset.edge), line]));
  const rows = table => $$(`#${table} tbody tr`).map(row => [row, Number(row.id.split('-')[1])]).sort(([, a], [, b]) => a - b);
  const things = rows('things').map(([row, n]) => ({
    n, row, id: row.dataset.id, kind: row.dataset.kind, name: row.cells[0].textContent, said: [],
    also: row.cells[2].textContent, belongs: row.cells[3].textContent, shape: shapes.get(row.dataset.id),
    key: fold(row.cells[0].textContent + ' · ' + row.cells[2].textContent),
  }));
  const claims = rows('claims').map(([row, n]) => ({ n, row, id: row.dataset.id, said: [],
    sides: numbers(row.dataset.sides), events: numbers(row.dataset.events),
    happened: [row.dataset.from, row.dataset.to], published: [row.dataset.published, row.dataset.published],
  }));
  const said = rows('said').map(([row, n]) => ({ n, row, act: row.dataset.act, how: row.dataset.how,
    from: things[row.dataset.from], to: things[row.dataset.to], line: lines.get(n),
    claims: numbers(row.dataset.claims).map(number => claims[number]),
  }));
  for (const one of said) {
    one.from.said.push(one);
    if (one.to !== one.from) one.to.said.push(one);
    for (const claim of one.claims) claim.said.push(one);
  }
  const all = { thing: things, said, claim: claims };
  const byId = new Map(things.map(thing => [thing.id, thing]));

  // ---- state, which lives in the address
  function read() {
    const hash = location.hash.slice(1);
    const target = hash.match(/^(thing|said|claim)-(\d+)$/);
    if (target) return { ...START, open: keyOf(target[1], Number(target[2])) };
    if (VIEWS.includes(hash)) return { ...START, view: hash };
    const given = Object.fromEntries(new URLSearchParams(hash));
    const known = Object.fromEntries(Object.keys(START).filter(key => key in given).map(key => [key, given[key]]));
    const next = { ...START, ...known };
    if (!VIEWS.includes(next.view)) next.view = START.view;
    return next;
  }
  function write(push) {
    const changed = Object.entries(state).filter(([key, value]) => value !== START[key]);
    const hash = '#' + new URLSearchParams(changed);
    if (hash === location.hash || (hash === '#' && !location.hash)) return;
    history[push ? 'pushState' : 'replaceState'](null, '', hash);
  }
  function go(changes, push = true) {
    state = { ...state, ...changes };
    write(push);
    show();
  }
  const keyOf = (type, n) => all[type][n] ? type + ':' + (all[type][n].id ?? n) : '';
  function opened() {
    const [, type, id] = state.open.match(/^(thing|said|claim):(.*)$/s) ?? [];
    const item = type === 'said' ? said[id] : type && all[type].find(one => one.id === id);
    return item ? { type, item } : null;
  }

  // ---- filters
  const off = key => new Set(state[key].split(',').filter(Boolean));
  const set = (key, value) => go({ [key]: value });
  function choices(key, legend, values, swatch) {
    const box = el('fieldset', {}, el('legend', {}, legend));
    for (const [value, count] of [...values].sort(([a], [b]) => a.localeCompare(b))) {
      const input = el('input', { type: 'checkbox', value, checked: true, change: () => {
        const out = off(key);
        if (input.checked) out.delete(value);
        else out.add(value);
        set(key, [...out].sort().join(','));
      } });
      box.append(el('label', {}, input, el('span', { class: swatch(value) }, value), el('output', {}, String(count))));
    }
    return { box, show: () => { for (const input of $$('input', box)) input.checked = !off(key).has(input.value); } };
  }
  const tally = values => values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map());
  function pick(key, label, none, options) {
    const select = el('select', { change: () => set(key, select.value) }, el('option', { value: '' }, none),
      ...options.map(thing => el('option', { value: thing.id }, thing.name)));
    return { box: el('label', { class: 'field' }, label, select), show: () => { select.value = state[key]; } };
  }
  const named = which => [...new Set(claims.flatMap(claim => claim[which]))].map(n => things[n]).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
  function day(key, label) {
    const input = el('input', { type: 'date', change: () => set(key, input.value) });
    return { box: el('label', { class: 'field' }, label, input), show: () => { input.value = state[key]; } };
  }
  const by = el('select', { change: () => set('by', by.value) }, el('option', { value: 'published' }, 'Published'), el('option', { value: 'happened' }, 'Happened'));
  const filters = [
    choices('kinds', 'Kinds of things', tally(things.map(thing => thing.kind)), value => 'kind kind-' + word(value)),
    pick('side', 'Side', 'all sides', named('sides')),
    pick('event', 'Round or event', 'all events', named('events')),
    { box: el('label', { class: 'field' }, 'Date', by), show: () => { by.value = state.by; } },
    day('from', 'From'), day('to', 'To'),
    choices('acts', 'What is said', tally(said.map(one => one.act)), value => 'act act-' + word(value)),
    choices('how', 'How it is said', tally(said.map(one => one.how)), value => 'how how-' + word(value)),
  ];
  const reset = el('button', { type: 'button', click: () => go({ ...START, view: state.view, open: state.open, box: state.box }) }, 'Show everything');
  const status = el('p', { id: 'status', role: 'status', 'aria-live': 'polite' });
  const drawer = el('details', { id: 'filters' }, el('summary', {}, 'Filters and legend'),
    el('form', { 'aria-label': 'Filters', submit: event => event.preventDefault() }, ...filters.map(filter => filter.box), reset));
  drawer.open = matchMedia('(min-width: 62rem)').matches;

  function passes(claim, test) {
    if (test.side && !claim.sides.includes(test.side.n)) return false;
    if (test.event && !claim.events.includes(test.event.n)) return false;
    if (!state.from && !state.to) return true;
    const [first, last] = claim[state.by === 'happened' ? 'happened' : 'published'];
    return Boolean(first || last) && (!state.from || (last || first) >= state.from) && (!state.to || (first || last) <= state.to);
  }
  function filter() {
    const test = { side: byId.get(state.side), event: byId.get(state.event) };
    const [kinds, acts, hows] = [off('kinds'), off('acts'), off('how')];
    for (const thing of things) thing.shown = false;
    for (const claim of claims) [claim.fits, claim.shown] = [passes(claim, test), false];
    for (const one of said) {
      const fits = !acts.has(one.act) && !hows.has(one.how) && one.claims.some(claim => claim.fits);
      one.shown = fits && !kinds.has(one.from.kind) && !kinds.has(one.to.kind);
      if (fits) for (const end of [one.from, one.to]) end.shown ||= !kinds.has(end.kind);
      if (one.shown) for (const claim of one.claims) claim.shown ||= claim.fits;
      one.line?.classList.toggle('off', !one.shown);
    }
    for (const thing of things) thing.shape?.classList.toggle('off', !thing.shown);
    for (const item of $$('#matrix [data-said]')) item.hidden = !said[item.dataset.said].shown;
    for (const row of $$('#matrix tr.demand')) row.hidden = !$('li:not([hidden])', row);
    for (const body of $$('#matrix tbody')) body.hidden = !$('tr.demand:not([hidden])', body);
    for (const item of $$('#timeline [data-claim]')) item.hidden = !claims[item.dataset.claim].shown;
    for (const moment of $$('#timeline .moment')) moment.hidden = !$('[data-claim]:not([hidden])', moment);
    for (const item of [...things, ...said, ...claims]) item.row.hidden = !item.shown;
    for (const list of lists) list.page();
    const part = (list, name) => `${list.filter(item => item.shown).length} of ${list.length} ${name}`;
    status.textContent = `Showing ${part(things, 'things')}, ${part(said, 'connections')}, ${part(claims, 'claims')}.`;
    for (const show of filters) show.show();
  }

  // ---- long lists come in pages (print has them whole), tables sort
  function paged(list, items) {
    const more = el('button', { type: 'button', class: 'more', click: () => { shown += PAGE; page(); } });
    let shown = PAGE;
    list.after(more);
    function page() {
      const rows = items().filter(row => !row.hidden);
      rows.forEach((row, i) => row.classList.toggle('later', i >= shown));
      more.hidden = rows.length <= shown;
      more.textContent = `Show more (${shown} of ${rows.length} shown)`;
    }
    return { page };
  }
  const lists = ['things', 'said', 'claims'].map(id => paged($('#' + id), () => [...$('#' + id).tBodies[0].rows]));
  lists.push(paged($('#timeline').lastElementChild, () => $$('#timeline [data-claim]')));
  for (const table of $$('#tables table')) {
    $$('thead th', table).forEach((heading, column) => {
      const value = row => row.cells[column].dataset.sort ?? row.cells[column].textContent;
      const sort = () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of $$('th', heading.parentElement)) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const { compare } = new Intl.Collator(undefined, { numeric: true });
        const rows = [...table.tBodies[0].rows].map(row => [value(row), row]);
        // What has no value stays at the end either way.
        rows.sort(([a], [b]) => (!a - !b) || (down ? compare(b, a) : compare(a, b)));
        table.tBodies[0].append(...rows.map(([, row]) => row));
        for (const list of lists) list.page();
      };
      // No button: Chromium leaves buttons out of headings that it repeats on each printed page.
      heading.replaceChildren(el('span', { role: 'button', tabindex: 0, click: sort,
        keydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); sort(); } } }, heading.textContent));
    });
  }

  // ---- the panel: a thing, a connection or a claim with its evidence
  const panel = el('aside', { id: 'panel', hidden: true, 'aria-label': 'Details' });
  const link = (type, item, text) => el('a', { href: `#${type}-${item.n}` }, text);
  const thingLink = thing => link('thing', thing, thing.name);
  const kindOf = thing => el('span', { class: 'kind kind-' + word(thing.kind) }, thing.kind);
  const copies = cell => [...cell.childNodes].map(node => node.cloneNode(true));
  function evidence(claim) {
    const [what, where, act, how, happened] = claim.row.cells;
    const told = [act.textContent, how.textContent, happened.textContent].filter(Boolean).join(' · ');
    return el('li', { class: claim.shown ? '' : 'muted' }, el('p', {}, ...copies(what)), el('p', { class: 'told' }, told), el('p', { class: 'source' }, ...copies(where)));
  }
  function sentence(one, self) {
    const parts = one.from === self ? [] : [thingLink(one.from), ' '];
    parts.push(link('said', one, one.act));
    if (one.how !== 'reported') parts.push(' ', el('i', {}, one.how));
    if (one.to !== self) parts.push(' ', thingLink(one.to));
    return parts;
  }
  const facts = pairs => el('dl', {}, ...pairs.filter(([, value]) => value.length > 0).flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, ...[value].flat())]));
  const listed = ones => ones.flatMap((one, i) => [i ? '; ' : '', thingLink(one.to), one.how === 'reported' ? '' : ` (${one.how})`]).filter(Boolean);
  const drawn = {
    thing(thing) {
      const offices = thing.said.filter(one => one.act === 'holds' && one.from === thing);
      const few = new Set(thing.said.flatMap(one => one.claims)).size <= 12;
      return [el('p', {}, kindOf(thing)), el('h2', { tabindex: -1 }, thing.name),
        facts([['Also called', thing.also], ['Offices', listed(offices)], ['Where it belongs', thing.belongs]]),
        el('h3', {}, 'What articles say'),
        ...thing.said.map(one => el('div', { class: 'said' + (one.shown ? '' : ' muted') },
          el('p', { class: 'act act-' + word(one.act) }, ...sentence(one, thing)),
          el('details', { open: few }, el('summary', {}, one.claims.length === 1 ? '1 claim' : one.claims.length + ' claims'),
            el('ul', {}, ...one.claims.map(evidence)))))];
    },
    said(one) {
      return [el('p', {}, el('span', { class: 'act act-' + word(one.act) }, one.how)),
        el('h2', { tabindex: -1 }, thingLink(one.from), ` ${one.act} `, thingLink(one.to)), el('h3', {}, 'Evidence'), el('ul', {}, ...one.claims.map(evidence))];
    },
    claim(claim) {
      return [el('p', {}, 'Claim'), el('h2', { tabindex: -1 }, claim.row.cells[0].textContent), el('ul', {}, evidence(claim)),
        el('h3', {}, 'What it supports'), el('ul', { class: 'plain' }, ...claim.said.map(one => el('li', { class: 'act act-' + word(one.act) }, ...sentence(one))))];
    },
  };
  let before = null;
  let drawnFor = '';
  const close = () => { go({ open: '' }); before?.isConnected ? before.focus() : $('#content').focus(); };
  function detail() {
    const { type, item } = opened() ?? {};
    panel.hidden = !item;
    const lit = type === 'thing' ? [item, ...item.said.flatMap(one => [one.from, one.to])]
      : type === 'said' ? [item.from, item.to] : type === 'claim' ? item.said.flatMap(one => [one.from, one.to]) : [];
    const litLines = type === 'said' ? [item] : item ? item.said : [];
    svg?.classList.toggle('focus', Boolean(item));
    for (const shape of $$('.lit, .chosen', svg ?? panel)) shape.classList.remove('lit', 'chosen');
    for (const thing of lit) thing.shape?.classList.add('lit');
    for (const one of litLines) one.line?.classList.add('lit');
    (item?.shape ?? item?.line)?.classList.add('chosen');
    if (!item) { drawnFor = ''; panel.replaceChildren(); return; }
    panel.replaceChildren(el('button', { type: 'button', class: 'close', 'aria-label': 'Close details', click: close }, '×'), ...drawn[type](item));
    if (drawnFor === state.open) return;
    if (!panel.contains(document.activeElement) && document.activeElement !== document.body) before = document.activeElement;
    drawnFor = state.open;
    panel.scrollTop = 0;
    if (state.view === 'picture') canvas?.reveal((item.shape ?? item.line));
    $('h2', panel).focus({ preventScroll: true });
  }

  // ---- search
  const input = el('input', { type: 'search', placeholder: 'Search names', 'aria-label': 'Search names and aliases', role: 'combobox', autocomplete: 'off',
    'aria-expanded': 'false', 'aria-controls': 'matches', 'aria-autocomplete': 'list' });
  const matches = el('ul', { id: 'matches', role: 'listbox', 'aria-label': 'Matches', hidden: true });
  let found = [];
  let at = 0;
  function search() {
    const wanted = fold(input.value.trim()).split(/\s+/).filter(Boolean);
    found = wanted.length === 0 ? [] : things.filter(thing => wanted.every(part => thing.key.includes(part)))
      .sort((a, b) => !fold(a.name).startsWith(wanted[0]) - !fold(b.name).startsWith(wanted[0]) || b.said.length - a.said.length).slice(0, 12);
    at = 0;
    matches.replaceChildren(...found.map((thing, i) => el('li', { id: 'match-' + i, role: 'option', pointerdown: event => { event.preventDefault(); choose(i); } },
      kindOf(thing), thing.name, el('small', {}, thing.also))));
    if (wanted.length > 0 && found.length === 0) matches.append(el('li', { role: 'option', 'aria-disabled': 'true' }, 'Nothing here has this name'));
    matches.hidden = wanted.length === 0;
    mark();
  }
  function mark() {
    input.setAttribute('aria-expanded', String(!matches.hidden));
    found.forEach((thing, i) => matches.children[i].setAttribute('aria-selected', String(i === at)));
    if (found.length > 0 && !matches.hidden) input.setAttribute('aria-activedescendant', 'match-' + at);
    else input.removeAttribute('aria-activedescendant');
  }
  function choose(i) {
    if (!found[i]) return;
    const thing = found[i];
    matches.hidden = true;
    mark();
    go({ open: keyOf('thing', thing.n) });
    canvas?.reveal(thing.shape, true);
  }
  input.addEventListener('input', search);
  input.addEventListener('focus', () => { if (input.value) search(); });
  input.addEventListener('blur', () => { matches.hidden = true; mark(); });
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') choose(at);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      at = (at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length);
      mark();
    } else if (event.key === 'Escape' && input.value) { input.value = ''; search(); event.stopPropagation(); } else return;
    event.preventDefault();
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = el('button', { type: 'button', id: 'theme', click: () => {
    root.dataset.theme = (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
  } }, 'Light or dark');

  // ---- everything in its place
  const canvas = svg && pannable(svg, { choose: (type, n) => go({ open: keyOf(type, n) }), boxed: box => go({ box }, false), things, said });
  $('#masthead nav').before(el('div', { id: 'tools', role: 'search' }, el('div', { class: 'combo' }, input, matches), theme));
  $('#desk').prepend(drawer);
  $('#desk').append(panel);
  $('#content').prepend(status);
  let filtered = '';
  function show() {
    root.dataset.view = state.view;
    for (const tab of $$('#masthead nav a')) {
      if (tab.hash === '#' + state.view) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
    const { view, open, box, ...rest } = state;
    const wanted = JSON.stringify(rest);
    if (filtered !== wanted) filter();
    // Moving about in the drawing must not rebuild the panel: a reader there would lose the place.
    if (filtered !== wanted || open !== drawnFor) detail();
    filtered = wanted;
  }
  document.addEventListener('click', event => {
    const anchor = event.target.closest?.('a[href^="#"]');
    const target = anchor?.getAttribute('href').slice(1) ?? '';
    const [, type, n] = target.match(/^(thing|said|claim)-(\d+)$/) ?? [];
    if (!type && !VIEWS.includes(target)) return;
    event.preventDefault();
    go(type ? { open: keyOf(type, n) } : { view: target });
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && state.open) close();
    if (event.key === '/' && !event.target.matches('input, select')) { event.preventDefault(); input.focus(); }
  });
  const follow = () => { state = read(); canvas?.look(state.box); show(); };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => canvas?.look(''));
  addEventListener('afterprint', () => canvas?.look(state.box));
  follow();
  write(false);
  scrollTo(0, 0);
  root.dataset.ready = '';
});
