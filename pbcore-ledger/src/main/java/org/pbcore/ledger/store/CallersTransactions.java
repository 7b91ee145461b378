package org.pbcore.ledger.store;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Knows the sources that hand out the connection of whatever transaction their caller is in. */
final class CallersTransactions {
    private static final String SPRINGS = "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";

    private CallersTransactions() {}

    /** Says whether a source is such a one, or passes on the connections of one. */
    static boolean areJoinedBy(DataSource source) {
        return isA(source, source.getClass().getClassLoader())
                || isA(source, Thread.currentThread().getContextClassLoader());
    }

    private static boolean isA(DataSource source, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(SPRINGS, false, loader);
            return type.isInstance(source) || source.isWrapperFor(type);
        } catch (ClassNotFoundException | LinkageError | SQLException | RuntimeException unknown) {
            return false;
        }
    }
}
