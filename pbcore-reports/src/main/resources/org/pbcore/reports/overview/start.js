startTables();
startPanel();
startTrend();
document.documentElement.classList.add('ready');
