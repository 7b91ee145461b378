package org.pbcore.ledger.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection that is lent to a host for its own rows: the transaction is not the host's to end. */
public final class LentConnection implements InvocationHandler {
    private static final Set<String> ENDS = Set.of("commit", "close", "abort");

    private final Connection connection;

    private LentConnection(Connection connection) {
        this.connection = connection;
    }

    /**
     * Lends a connection.
     *
     * @param connection a transaction
     * @return the same, which throws {@link IllegalStateException} when it is to commit, roll back as a whole, commit
     *     by itself or close; savepoints are free to use
     */
    public static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new LentConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String name = method.getName();
        if (name.equals("equals")) {
            return arguments != null && proxy == arguments[0];
        }
        if (isEnd(name, arguments)) {
            throw new IllegalStateException("随批写入所用的连接不得提交、回滚或关闭；要放弃请抛出异常; the connection lent for rows alongside"
                    + " a batch must not " + name + ": the ledger ends its transaction; to give the batch up, throw");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** A rollback to a savepoint has an argument; auto-commit is off already. */
    private static boolean isEnd(String name, @Nullable Object @Nullable [] arguments) {
        return ENDS.contains(name)
                || (name.equals("rollback") && arguments == null)
                || (name.equals("setAutoCommit") && arguments != null && Boolean.TRUE.equals(arguments[0]));
    }
}
