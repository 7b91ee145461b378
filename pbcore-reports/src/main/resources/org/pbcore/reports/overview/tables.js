// Numbers become buttons, headings sort, streets fold.
function openable(span) {
  const number = numberAt(span.getAttribute('data-list'));
  const made = element('button', span.textContent, {
    type: 'button',
    'class': 'k',
    'data-list': span.getAttribute('data-list'),
    'aria-label': titleOf(number) + ' ' + span.textContent + ' ' + words.open
  });
  span.replaceWith(made);
}

/** Below, the same or above, exactly; what has no denominator comes last. */
function compareCells(one, other) {
  const a = [Number(one.dataset.n), Number(one.dataset.d)];
  const b = [Number(other.dataset.n), Number(other.dataset.d)];
  if (a[1] === 0 || b[1] === 0) {
    return (a[1] === 0 ? 1 : 0) - (b[1] === 0 ? 1 : 0);
  }
  return b[0] * a[1] - a[0] * b[1];
}

function compareRows(place, order) {
  return (one, other) => {
    const a = one.row.cells[place];
    const b = other.row.cells[place];
    if (a.dataset.n === undefined) {
      return order * (one.at - other.at);
    }
    const lacks = (a.dataset.d === '0') !== (b.dataset.d === '0');
    return compareCells(a, b) * (lacks ? 1 : order) || one.at - other.at;
  };
}

/** Sorts a table by a column: counties among themselves, streets within their county. */
function sortBy(table, place, order) {
  const body = table.tBodies[0];
  const rows = Array.prototype.map.call(body.rows, (row) => ({row: row, at: Number(row.dataset.at)}));
  const tops = rows.filter((each) => !each.row.dataset.of).sort(compareRows(place, order));
  const inner = {};
  rows.filter((each) => each.row.dataset.of).sort(compareRows(place, order)).forEach((each) => {
    (inner[each.row.dataset.of] = inner[each.row.dataset.of] || []).push(each);
  });
  tops.forEach((top) => {
    body.appendChild(top.row);
    (inner[top.row.dataset.area] || []).forEach((each) => body.appendChild(each.row));
  });
}

function sortable(table) {
  Array.prototype.forEach.call(table.tBodies[0].rows, (row, at) => { row.dataset.at = at; });
  const heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  heads.forEach((head, place) => {
    const label = head.textContent;
    const made = element('button', label, {type: 'button', 'class': 'sort', title: words.sort});
    made.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending';
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', order);
      sortBy(table, place, order === 'descending' ? 1 : -1);
    });
    fill(head, [made]);
  });
}

/** Folds the streets of a county behind a button. */
function foldable(row) {
  const streets = document.querySelectorAll('tr[data-of="' + row.dataset.area + '"]');
  if (streets.length === 0) {
    return;
  }
  const made = element('button', words.streets + ' ' + streets.length, {
    type: 'button',
    'class': 'fold',
    'aria-expanded': 'false',
    'aria-label': page.areas[row.dataset.area] + ' ' + words.streets + ' ' + streets.length
  });
  const fold = (isOpen) => {
    made.setAttribute('aria-expanded', String(isOpen));
    streets.forEach((street) => { street.hidden = !isOpen; });
  };
  made.addEventListener('click', () => fold(made.getAttribute('aria-expanded') !== 'true'));
  row.cells[0].appendChild(made);
  fold(false);
}

function startTables() {
  document.querySelectorAll('span[data-list]').forEach(openable);
  document.querySelectorAll('table.sortable').forEach(sortable);
  document.querySelectorAll('#county-table tr[data-area]').forEach(foldable);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-list]');
    if (button) {
      enter(button.dataset.list);
    }
  });
}
