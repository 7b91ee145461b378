(function () {
  'use strict';
  var MOST = 60;
  var figure = document.getElementById('figure');
  var box = document.getElementById('chart');
  var rows = Array.prototype.slice.call(document.querySelectorAll('#counties tr[data-name]'));
  if (!window.echarts || !box || rows.length === 0) {
    return;
  }
  var counties = rows.map(function (row) {
    return {
      name: row.getAttribute('data-name'),
      organisation: point(row, 'data-organisation'),
      work: point(row, 'data-work')
    };
  });
  counties.sort(function (a, b) { return number(a.organisation) - number(b.organisation); });
  if (counties.length > MOST) {
    counties = counties.slice(0, MOST);
    document.getElementById('caption').insertAdjacentText(
        'beforeend', ' 仅列组织覆盖最低的' + MOST + '个。 Only the ' + MOST + ' lowest are drawn.');
  }
  figure.hidden = false;
  var narrow = box.clientWidth < 500;
  box.style.height = counties.length * (narrow ? 58 : 46) + 90 + 'px';
  var chart = window.echarts.init(box, null, {renderer: 'svg'});
  chart.setOption({
    animation: false,
    aria: {enabled: true, decal: {show: true}},
    color: ['#9c1c17', '#2f5d9b'],
    textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13},
    legend: {top: 0, left: 0, orient: narrow ? 'vertical' : 'horizontal', itemGap: narrow ? 6 : 20, textStyle: {fontSize: 14}},
    grid: {top: narrow ? 62 : 40, left: 4, right: narrow ? 78 : 150, bottom: 8, containLabel: true},
    xAxis: {type: 'value', min: 0, max: 100, interval: narrow ? 50 : 25, axisLabel: {formatter: '{value}%'}},
    yAxis: {
      type: 'category',
      axisTick: {show: false},
      axisLabel: {fontSize: 14, width: 76, overflow: 'break', color: '#1f2328'},
      data: counties.map(function (county) { return county.name; })
    },
    series: [series('工作覆盖 work', 'work', 1), series('组织覆盖 organisation', 'organisation', 0)]
  });
  window.addEventListener('resize', function () { chart.resize(); });
  window.addEventListener('beforeprint', function () { chart.resize({width: 660}); });
  window.addEventListener('afterprint', function () { chart.resize({width: 'auto'}); });

  function point(row, name) {
    return {value: row.getAttribute(name), of: row.getAttribute(name + '-of')};
  }

  function number(rate) {
    return rate.value === '' ? -1 : Number(rate.value);
  }

  function series(name, key, colour) {
    return {
      name: name,
      type: 'bar',
      barMaxWidth: narrow ? 20 : 15,
      barGap: '20%',
      itemStyle: {color: ['#9c1c17', '#2f5d9b'][colour]},
      label: {
        show: true,
        position: 'right',
        fontSize: narrow ? 11 : 13,
        lineHeight: narrow ? 11 : 14,
        color: '#1f2328',
        formatter: function (drawn) { return drawn.data.text; }
      },
      data: counties.map(function (county) {
        var rate = county[key];
        return {
          value: rate.value === '' ? 0 : Number(rate.value),
          text: rate.value === '' ? '不适用' : rate.of + (narrow ? '\n' : '  ') + rate.value + '%'
        };
      })
    };
  }
})();
