package org.pbcore.rules.instructor.plan;

import java.util.Arrays;

/** The instructors that a search has reached, nearest first: a binary heap in which a distance may fall. */
final class Frontier {
    private static final int OUTSIDE = -1;

    private final int[] heap;
    private final int[] place;
    private final long[] distance;
    private int size;

    Frontier(int instructors) {
        heap = new int[instructors];
        place = new int[instructors];
        distance = new long[instructors];
        Arrays.fill(place, OUTSIDE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The distance of the nearest. */
    long least() {
        return distance[heap[0]];
    }

    /** Enters an instructor, or moves it forward: to a distance that is less than the one it had. */
    void reach(int instructor, long at) {
        distance[instructor] = at;
        if (place[instructor] == OUTSIDE) {
            place[instructor] = size++;
        }
        rise(instructor, place[instructor]);
    }

    /** Takes the nearest out. */
    int take() {
        int nearest = heap[0];
        place[nearest] = OUTSIDE;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = OUTSIDE;
        }
        size = 0;
    }

    private void rise(int instructor, int from) {
        int at = from;
        while (at > 0 && distance[instructor] < distance[heap[(at - 1) / 2]]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(instructor, at);
    }

    private void sink(int instructor) {
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && distance[heap[below + 1]] < distance[heap[below]]) {
                below++;
            }
            if (distance[heap[below]] >= distance[instructor]) {
                break;
            }
            put(heap[below], at);
            at = below;
        }
        put(instructor, at);
    }

    private void put(int instructor, int at) {
        heap[at] = instructor;
        place[instructor] = at;
    }
}
