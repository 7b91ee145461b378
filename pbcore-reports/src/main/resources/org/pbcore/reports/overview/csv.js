// The list that is shown, as a file.
/** A cell of CSV that no spreadsheet takes for a formula. */
function csvCell(text) {
  const safe = /^[=+\-@＝＋－＠\u0000-\u001f]/.test(text) ? '\'' + text : text;
  return '"' + safe.replace(/"/g, '""') + '"';
}

function saveCsv() {
  const heads = [words.name, words.code, words.region, words.region, words.kind, words.full, words.probationary,
    words.employees, words.form, words.why];
  const lines = [heads].concat(shown.found.map((row) => [
    page.names[row], page.codes[row], value('region', row), regionName(value('region', row)), value('kind', row),
    value('full', row), value('probationary', row), value('employees', row), value('form', row),
    answer(shown.number.question, row)
  ]));
  const text = '\ufeff' + lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n';
  const link = element('a', '', {download: titleOf(shown.number).replace(/[\\/:*?"<>|\s]+/g, '') + '.csv'});
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/csv'}));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
