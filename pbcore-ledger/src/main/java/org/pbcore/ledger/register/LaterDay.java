package org.pbcore.ledger.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pbcore.ledger.Ledger;

/** The first later day on which what a unit knows of its register changes: an older file holds until then. */
final class LaterDay {
    private static final String KINDS = " and kind_code in (?, ?, ?) and record_position <= ?";
    private static final String BEGINS =
            "select min(valid_from) from pbcore_entry where unit_code = ? and valid_from > ?" + KINDS;
    private static final String ENDS =
            "select min(valid_to) from pbcore_entry where unit_code = ? and valid_to > ?" + KINDS;

    private LaterDay() {}

    static Optional<LocalDate> after(LocalDate day, Ledger ledger, String unit, long position) {
        return ledger.query(connection -> Stream.concat(
                        first(connection, BEGINS, day, unit, position).stream(),
                        first(connection, ENDS, day, unit, position).stream())
                .min(LocalDate::compareTo));
    }

    private static Optional<LocalDate> first(
            Connection connection, String sql, LocalDate day, String unit, long position) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, unit);
            select.setString(2, day.toString());
            int place = 3;
            for (var kind : FactKind.values()) {
                select.setString(place, kind.kind());
                place++;
            }
            select.setLong(place, position);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)).map(LocalDate::parse) : Optional.empty();
            }
        }
    }
}
