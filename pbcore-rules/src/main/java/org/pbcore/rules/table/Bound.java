package org.pbcore.rules.table;

import org.pbcore.model.term.Label;

/**
 * A threshold with its word, as {@code 50名以上} or {@code 超过50名}.
 *
 * @param word which side is meant
 * @param value the number that is written
 */
public record Bound(BoundWord word, int value) {
    /**
     * Returns the bound that admits a number and more.
     *
     * @param value the number
     * @return 以上
     */
    public static Bound atLeast(int value) {
        return new Bound(BoundWord.AT_LEAST, value);
    }

    /**
     * Returns the bound that admits a number and fewer.
     *
     * @param value the number
     * @return 以下, 不超过
     */
    public static Bound atMost(int value) {
        return new Bound(BoundWord.AT_MOST, value);
    }

    /**
     * Returns the bound that admits more than a number.
     *
     * @param value the number
     * @return 超过
     */
    public static Bound moreThan(int value) {
        return new Bound(BoundWord.MORE_THAN, value);
    }

    /**
     * Returns the bound that admits fewer than a number.
     *
     * @param value the number
     * @return 不足, 不满
     */
    public static Bound fewerThan(int value) {
        return new Bound(BoundWord.FEWER_THAN, value);
    }

    /**
     * Says whether a count is on the side that is meant.
     *
     * @param count the count
     * @return true where the bound admits it
     */
    public boolean admits(long count) {
        return isLower() == (count >= cut());
    }

    /**
     * Returns the bound of exactly the other counts.
     *
     * @return 不足 for 以上, 以下 for 超过, and back
     */
    public Bound not() {
        return switch (word) {
            case AT_LEAST -> fewerThan(value);
            case FEWER_THAN -> atLeast(value);
            case MORE_THAN -> atMost(value);
            case AT_MOST -> moreThan(value);
        };
    }

    /**
     * Returns the bound in words.
     *
     * @param unit the unit of the count
     * @return for example {@code 3名以上} and {@code at least 3}
     */
    public Label label(Label unit) {
        String count = value + unit.chinese();
        String chinese = switch (word) {
            case AT_LEAST, AT_MOST -> count + word.label().chinese();
            case MORE_THAN, FEWER_THAN -> word.label().chinese() + count;
        };
        return new Label(chinese, word.label().english() + " " + value);
    }

    /** The least count of the upper side of this bound. */
    long cut() {
        return word == BoundWord.AT_LEAST || word == BoundWord.FEWER_THAN ? value : value + 1L;
    }

    /** Whether the upper side is the one that is meant. */
    boolean isLower() {
        return word == BoundWord.AT_LEAST || word == BoundWord.MORE_THAN;
    }
}
