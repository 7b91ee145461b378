// How long a list of everybody takes to open, and each keystroke of a search.
(async () => {
  const until = async (condition) => {
    while (!condition()) {
      await new Promise((done) => setTimeout(done, 0));
    }
  };
  const times = {};
  let start = performance.now();
  document.querySelector('button[data-list="all/organisations/whole"]').click();
  await until(() => document.getElementById('panel').open);
  times.open = Math.round(performance.now() - start);
  const box = document.getElementById('panel-search');
  times.keys = ['模', '模拟', '模拟商', '模拟商会', '模拟商会1', '金水', '9'].map((query) => {
    start = performance.now();
    box.value = query;
    box.dispatchEvent(new Event('input'));
    document.getElementById('panel-rows').getBoundingClientRect();
    return Math.round(performance.now() - start);
  });
  document.getElementById('panel').close();
  await until(() => !location.hash.startsWith('#list/'));
  return times;
})()
