startTables();
startPanel();
