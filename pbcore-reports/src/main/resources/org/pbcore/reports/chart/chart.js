(function () {
  'use strict';
  // Draws the charts of a page. A table beside each has the same numbers, so that a chart of too many bars is left out.
  var COLOURS = ['#9c1c17', '#2f5d9b', '#1b6e3c', '#8a5a00', '#6a3d9a', '#5f6368', '#0b7285', '#a61e6b'];
  var SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'emptyCircle'];
  var MOST_BARS = 150;
  var INK = '#1f2328';

  if (window.echarts) {
    Array.prototype.forEach.call(document.querySelectorAll('figure.chart'), draw);
  }

  function draw(figure) {
    var data = JSON.parse(figure.querySelector('script').textContent);
    var isLine = data.kind === 'LINE';
    if (!isLine && data.categories.length * data.series.length > MOST_BARS) {
      return;
    }
    figure.hidden = false;
    var box = figure.querySelector('.drawing');
    var isNarrow = box.clientWidth < 500;
    var above = 30 * Math.ceil(data.series.length / (isNarrow ? 2 : 5)) + 12;
    box.style.height = above + (isLine ? 300 : data.categories.length * (data.series.length * 13 + 12) + 40) + 'px';
    var chart = window.echarts.init(box, null, {renderer: 'svg'});
    var number = axis(data.percent);
    var category = {
      type: 'category',
      data: data.categories,
      inverse: !isLine,
      axisLabel: {color: INK, fontSize: 13, hideOverlap: isLine, width: isLine ? undefined : 110, overflow: 'break'}
    };
    chart.setOption({
      animation: false,
      aria: {enabled: true, decal: {show: !isLine}},
      color: COLOURS,
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13},
      legend: {top: 0, left: 0, itemGap: 14, textStyle: {fontSize: 13, color: INK}},
      grid: {top: above, left: 4, right: 28, bottom: 4, containLabel: true},
      tooltip: {trigger: 'axis', renderMode: 'richText', axisPointer: {type: isLine ? 'line' : 'shadow'}},
      xAxis: isLine ? category : number,
      yAxis: isLine ? number : category,
      series: data.series.map(function (series, i) {
        return {
          name: series.name,
          type: isLine ? 'line' : 'bar',
          symbol: SYMBOLS[i % SYMBOLS.length],
          symbolSize: 8,
          barMaxWidth: 12,
          data: series.data
        };
      }).filter(function (series) {
        return series.data.some(function (value) { return value !== null; });
      })
    });
    fit(chart, box);
    window.addEventListener('resize', function () { fit(chart, box); });
  }

  function axis(isPercent) {
    return isPercent
        ? {type: 'value', min: 0, max: 100, axisLabel: {formatter: '{value}%', color: INK}}
        : {type: 'value', min: 0, axisLabel: {color: INK}};
  }

  /** Fills the box; on paper the drawing is scaled as a whole. */
  function fit(chart, box) {
    chart.resize();
    var drawing = box.querySelector('svg');
    drawing.setAttribute('viewBox', '0 0 ' + chart.getWidth() + ' ' + chart.getHeight());
  }
})();
