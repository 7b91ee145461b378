package org.pbcore.rules.formation.joint;

import java.util.Arrays;

/** The units that reach each other, directly or through others: no branch has units of two components. */
final class Components {
    private final int[] parent;

    private Components(int units) {
        this.parent = new int[units];
        for (int i = 0; i < units; i++) {
            parent[i] = i;
        }
    }

    /** The components, by their least unit; the units of each in ascending order. */
    static int[][] of(Reach reach, int units) {
        Components components = new Components(units);
        for (int unit = 0; unit < units; unit++) {
            for (int at = 0; at < reach.count(unit); at++) {
                components.join(unit, reach.other(unit, at));
            }
        }
        return components.gather();
    }

    /** The least unit of a component is its root. */
    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int unit) {
        int root = unit;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private int[][] gather() {
        int[] number = new int[parent.length];
        int[] sizes = new int[parent.length];
        int count = 0;
        for (int unit = 0; unit < parent.length; unit++) {
            int root = root(unit);
            number[unit] = root == unit ? count++ : number[root];
            sizes[number[unit]]++;
        }
        int[][] components = new int[count][];
        for (int i = 0; i < count; i++) {
            components[i] = new int[sizes[i]];
        }
        Arrays.fill(sizes, 0);
        for (int unit = 0; unit < parent.length; unit++) {
            int at = number[unit];
            components[at][sizes[at]++] = unit;
        }
        return components;
    }
}
