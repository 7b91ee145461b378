// Clicks every number of the page and leafs through its list to the end.
(async () => {
  const at = (id) => document.getElementById('panel-' + id);
  const lists = [];
  for (const button of document.querySelectorAll('button[data-list]')) {
    const shown = new Promise((done) => window.addEventListener('hashchange', done, {once: true}));
    button.click();
    await shown;
    const ids = [];
    for (let isLast = false; !isLast; at('on').click()) {
      at('rows').querySelectorAll('tr').forEach((row) => ids.push(row.cells[1].textContent));
      isLast = at('on').disabled;
    }
    lists.push({
      address: button.dataset.list,
      number: Number(button.textContent.replace(/,/g, '')),
      said: Number(at('count').textContent.replace(/\D/g, '')),
      ids: ids
    });
  }
  return lists;
})()
