// Searching a list by name, code and region.
let haystacks = null;

function haystack(row) {
  if (!haystacks) {
    const names = page.region.values.map((code) => code + ' ' + regionName(code));
    const regions = places('region', page.region);
    haystacks = page.names.map((name, i) => (name + '\n' + page.codes[i] + '\n' + names[regions[i]]).toLowerCase());
  }
  return haystacks[row];
}

/** The rows that hold every word of a query. */
function search(rows, query) {
  const wanted = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => haystack(row).includes(word)));
}
