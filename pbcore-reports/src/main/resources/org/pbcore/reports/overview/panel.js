// The dialog with the organisations behind a number. The place in it stands in the address: #list/question/set/area.
const PAGE_SIZE = 50;
const LIST = '#list/';
const panel = document.getElementById('panel');
const shown = {number: null, rows: [], found: [], query: '', page: 0};
let entered = false;

function part(id) {
  return document.getElementById('panel-' + id);
}

function element(name, text, attributes) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.keys(attributes || {}).forEach((key) => made.setAttribute(key, attributes[key]));
  return made;
}

function fill(parent, children) {
  parent.textContent = '';
  children.forEach((child) => parent.appendChild(child));
}

function pages() {
  return Math.max(1, Math.ceil(shown.found.length / PAGE_SIZE));
}

function memberCells(row) {
  const probationary = value('probationary', row);
  const members = value('full', row) || words.unknown;
  return [
    [words.code, page.codes[row]],
    [words.region, regionName(value('region', row))],
    [words.kind, value('kind', row) || words.unknown],
    [words.members, probationary === '' || probationary === '0' ? members : members + '（' + probationary + '）'],
    [words.employees, value('employees', row) || words.unknown],
    [words.form, value('form', row) || words.unknown],
    [words.why, answer(shown.number.question, row)]
  ];
}

function line(row) {
  const made = element('tr', '', {role: 'row'});
  made.appendChild(element('th', page.names[row] || page.codes[row], {role: 'rowheader', scope: 'row', lang: 'zh-CN'}));
  memberCells(row).forEach((cell) => {
    made.appendChild(element('td', cell[1], {role: 'cell', 'data-label': cell[0]}));
  });
  return made;
}

function showPage() {
  const first = shown.page * PAGE_SIZE;
  fill(part('rows'), shown.found.slice(first, first + PAGE_SIZE).map(line));
  part('page').textContent = said(words.page, grouped(shown.page + 1), grouped(pages()));
  part('back').disabled = shown.page === 0;
  part('on').disabled = shown.page + 1 >= pages();
  const all = grouped(shown.rows.length);
  part('count').textContent = shown.query === ''
      ? said(words.results, all) : said(words.found, all, grouped(shown.found.length));
  part('scroll').scrollTop = 0;
}

/** Keeps the query and the page in the address, without a step of its own in the history. */
function keepPlace() {
  const more = (shown.query === '' ? '' : '?q=' + encodeURIComponent(shown.query))
      + (shown.page === 0 ? '' : '&p=' + (shown.page + 1));
  history.replaceState(history.state, '', LIST + addressOf(shown.number) + more);
}

function find(query, onPage) {
  shown.query = query.trim();
  shown.found = search(shown.rows, shown.query);
  shown.page = Math.min(Math.max(0, onPage || 0), pages() - 1);
  showPage();
}

function turn(by) {
  shown.page += by;
  showPage();
  keepPlace();
}

/** The other numbers of the same question and area. */
function others(number) {
  const sets = page.questions[number.question].sets;
  return Object.keys(sets).map((set) => {
    const other = {question: number.question, set: set, area: number.area};
    return {number: other, text: sets[set].label, count: set === number.set ? shown.rows.length : membersOf(other).length};
  }).filter((other) => other.count > 0);
}

function otherButtons(number) {
  const all = others(number);
  return all.length < 2 ? [] : all.map((other) => {
    const made = element('button', other.text + ' ' + grouped(other.count), {type: 'button'});
    if (other.number.set === number.set) {
      made.setAttribute('aria-current', 'true');
    }
    made.addEventListener('click', () => {
      history.replaceState(history.state, '', LIST + addressOf(other.number));
      route();
      part('title').focus();
    });
    return made;
  });
}

function show(number, query, onPage) {
  shown.number = number;
  shown.rows = membersOf(number);
  part('title').textContent = titleOf(number);
  part('search').value = query;
  fill(part('others'), otherButtons(number));
  find(query, onPage);
  if (!panel.open) {
    panel.showModal();
    part('title').focus();
  }
}

/** Shows what the address says: a list, or none. */
function route() {
  const hash = location.hash;
  const parts = hash.startsWith(LIST) ? /^([^?&]*)(?:\?q=([^&]*))?(?:&p=(\d+))?$/.exec(hash.slice(LIST.length)) : null;
  const number = parts ? numberAt(parts[1]) : null;
  if (number) {
    show(number, decoded(parts[2] || ''), Number(parts[3] || 1) - 1);
  } else if (panel.open) {
    panel.close();
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (malformed) {
    return '';
  }
}

function enter(address) {
  entered = true;
  location.hash = LIST + address;
}

/** After the dialog closed, the address is that of the page again. */
function left() {
  fill(part('rows'), []);
  if (location.hash.startsWith(LIST)) {
    if (entered) {
      history.back();
    } else {
      history.replaceState(null, '', '#');
    }
  }
  entered = false;
}

function startPanel() {
  part('close').addEventListener('click', () => panel.close());
  part('back').addEventListener('click', () => turn(-1));
  part('on').addEventListener('click', () => turn(1));
  part('csv').addEventListener('click', saveCsv);
  part('search').addEventListener('input', (event) => {
    find(event.target.value, 0);
    keepPlace();
  });
  panel.addEventListener('close', left);
  window.addEventListener('hashchange', route);
  route();
}
