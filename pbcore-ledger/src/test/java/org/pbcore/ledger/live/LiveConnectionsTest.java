package org.pbcore.ledger.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pbcore.ledger.Batch;
import org.pbcore.ledger.Dialect;
import org.pbcore.ledger.EntryDraft;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.LedgerOptions;
import org.pbcore.ledger.PlainSource;
import org.sqlite.SQLiteDataSource;

/** Numbers that catch up are no burden on the host's pool. */
class LiveConnectionsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    @TempDir
    Path folder;

    @Test
    void catchUp_takesOneConnection_andHoldsNoneWhileListenersHear() {
        CountingSource source = new CountingSource(folder.resolve("ledger.db"));
        try (Ledger ledger = Ledger.on(source, Dialect.SQLITE, LedgerOptions.of("test.example/ledger"))) {
            LiveNumbers numbers = LiveNumbers.of(
                    ledger,
                    DAY,
                    List.of(new LiveMetric<>("count", "organisation", entry -> Optional.of("x"), Count::new)));
            List<Integer> heldMeanwhile = new ArrayList<>();
            numbers.subscribe(change -> heldMeanwhile.add(source.held));
            ledger.append(Batch.of(IntStream.range(0, 50)
                    .mapToObj(n -> EntryDraft.of("u", "organisation", "k" + n, DAY)
                            .payload("{}")
                            .build())
                    .toList()));
            source.taken = 0;

            assertThat(numbers.catchUp()).isEqualTo(50);

            assertThat(source.taken).isEqualTo(1);
            assertThat(heldMeanwhile).hasSize(50).containsOnly(0);
        }
    }

    private static final class CountingSource extends PlainSource {
        private final SQLiteDataSource database = new SQLiteDataSource();
        private int taken;
        private int held;

        CountingSource(Path file) {
            database.setUrl("jdbc:sqlite:" + file);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = database.getConnection();
            taken++;
            held++;
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        held -= method.getName().equals("close") ? 1 : 0;
                        return method.invoke(connection, arguments);
                    });
        }
    }
}
