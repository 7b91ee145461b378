// What the page knows: organisations in columns; a number is a set of answers to a question within an area.
const page = JSON.parse(document.getElementById('data').textContent);
const words = page.words;
const columns = {};

/** The places of a column, one for each organisation; read when first asked for. */
function places(name, packed) {
  if (!columns[name]) {
    const bytes = atob(packed.rows);
    const found = new Uint32Array(page.size);
    for (let row = 0; row < page.size; row++) {
      for (let digit = packed.width - 1; digit >= 0; digit--) {
        found[row] = found[row] * 256 + bytes.charCodeAt(row * packed.width + digit);
      }
    }
    columns[name] = found;
  }
  return columns[name];
}

function value(name, row) {
  return page[name].values[places(name, page[name])[row]];
}

function answer(question, row) {
  const packed = page.questions[question].answers;
  return packed.values[places('question ' + question, packed)[row]];
}

function has(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** A number by its address: question, set, area. Nothing where there is none. */
function numberAt(address) {
  const parts = address.split('/');
  if (parts.length !== 3 || !has(page.questions, parts[0]) || !has(page.areas, parts[2])
      || !has(page.questions[parts[0]].sets, parts[1])) {
    return null;
  }
  return {question: parts[0], set: parts[1], area: parts[2]};
}

function addressOf(number) {
  return number.question + '/' + number.set + '/' + number.area;
}

function titleOf(number) {
  const question = page.questions[number.question];
  return page.areas[number.area] + ' · ' + question.label + ' · ' + question.sets[number.set].label;
}

function isWithin(region, area) {
  return area === 'whole' || (area === 'nowhere' ? region === '' : region.startsWith(area));
}

/** The rows of exactly the organisations that a number counts. */
function membersOf(number) {
  const question = page.questions[number.question];
  const isMember = question.answers.values.map(() => false);
  question.sets[number.set].answers.forEach((place) => { isMember[place] = true; });
  const isHere = page.region.values.map((region) => isWithin(region, number.area));
  const answers = places('question ' + number.question, question.answers);
  const regions = places('region', page.region);
  const rows = [];
  for (let row = 0; row < page.size; row++) {
    if (isMember[answers[row]] && isHere[regions[row]]) {
      rows.push(row);
    }
  }
  return rows;
}

/** The name of a region, as far as the page knows one: street and county, or the code. */
function regionName(code) {
  const names = [code.slice(0, 6), code.slice(0, 9)]
      .filter((part, i, all) => has(page.areas, part) && all.indexOf(part) === i)
      .map((part) => page.areas[part]);
  return code === '' ? words.unknown : names.join(' ') || code;
}

function said(text) {
  const values = Array.prototype.slice.call(arguments, 1);
  return text.replace(/\{(\d)\}/g, (all, place) => values[Number(place)]);
}

function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
