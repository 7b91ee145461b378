package org.pbcore.reports.overview;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column in which each value is written once, and each row says by its place which one it has. */
final class PackedColumn<T> {
    private static final int BYTE = 1 << Byte.SIZE;

    private final Map<T, Integer> places = new LinkedHashMap<>();
    private final int[] rows;
    private int size;

    PackedColumn(int rows) {
        this.rows = new int[rows];
    }

    void add(T value) {
        Integer place = places.putIfAbsent(value, places.size());
        rows[size++] = place == null ? places.size() - 1 : place;
    }

    List<T> values() {
        return new ArrayList<>(places.keySet());
    }

    int size() {
        return size;
    }

    int place(int row) {
        return rows[row];
    }

    /** How many bytes a row takes, the lowest first; none where all rows are the same. */
    int width() {
        int width = places.size() < 2 ? 0 : 1;
        for (int most = BYTE; places.size() > most && width < Integer.BYTES; most <<= Byte.SIZE) {
            width++;
        }
        return width;
    }

    String base64() {
        int width = width();
        byte[] bytes = new byte[size * width];
        for (int row = 0; row < size; row++) {
            for (int digit = 0; digit < width; digit++) {
                bytes[row * width + digit] = (byte) (rows[row] >> (digit * Byte.SIZE));
            }
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
