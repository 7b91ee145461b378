// The trend as lines; the table below it holds the same numbers.
const COLOURS = ['#9c1c17', '#2f5d9b', '#1b6e3c', '#8a5a00', '#6a3d9a', '#5f6368', '#0b7285', '#a61e6b'];
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'emptyCircle'];

function startTrend() {
  const figure = document.getElementById('trend-figure');
  if (!figure || !window.echarts) {
    return;
  }
  figure.hidden = false;
  const box = document.getElementById('trend-chart');
  const isNarrow = box.clientWidth < 500;
  const chart = window.echarts.init(box, null, {renderer: 'svg'});
  chart.setOption({
    animation: false,
    aria: {enabled: true},
    color: COLOURS,
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13},
    legend: {top: 0, left: 0, textStyle: {fontSize: 14, color: '#1f2328'}},
    grid: {top: isNarrow ? 96 : 44, left: 4, right: 24, bottom: 4, containLabel: true},
    tooltip: {trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => (value === null ? '—' : value + '%')},
    xAxis: {type: 'category', data: page.trend.moments, axisLabel: {color: '#1f2328', hideOverlap: true}},
    yAxis: {type: 'value', min: 0, max: 100, axisLabel: {formatter: '{value}%', color: '#1f2328'}},
    series: page.trend.series.map((series, i) => ({
      name: series.label,
      type: 'line',
      symbol: SYMBOLS[i % SYMBOLS.length],
      symbolSize: 8,
      data: series.values
    }))
  });
  const fit = () => {
    chart.resize();
    const drawing = box.querySelector('svg');
    drawing.setAttribute('viewBox', '0 0 ' + chart.getWidth() + ' ' + chart.getHeight());
  };
  fit();
  window.addEventListener('resize', fit);
}
