package org.pbcore.model.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A code of an administrative region (行政区划代码): 6 digits of GB/T 2260, or 9 or 12 of the statistical code.
 *
 * <p>Province 2, city 2, county 2, township 3, village 3. A part of zeros at the end is padding, so {@code 410100} is a
 * city and {@code 410105000000} a county. Two spellings of one region are two codes: nothing is normalised. Whether the
 * region exists is for {@link org.pbcore.model.region.RegionTree} to say.
 *
 * @param value the 6, 9 or 12 digits
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final int PROVINCE_END = 2;
    private static final int CITY_END = 4;
    private static final int COUNTY_END = 6;
    private static final int TOWNSHIP_END = 9;
    private static final int VILLAGE_END = 12;

    /**
     * Holds a well-formed code.
     *
     * @param value the 6, 9 or 12 digits
     * @throws MalformedCodeException when the text is not well formed
     */
    public RegionCode {
        if (!isWellFormed(value)) {
            throw new MalformedCodeException("region code", value.length(), "6, 9 or 12 digits");
        }
    }

    /**
     * Reads a code exactly as written.
     *
     * @param text the 6, 9 or 12 digits
     * @return the code
     * @throws MalformedCodeException when the text is not well formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegionCode parse(String text) {
        return new RegionCode(text);
    }

    /**
     * Makes the code of a county.
     *
     * @param number its six digits as a number, as {@link #countyNumber} has it
     * @return the code
     * @throws MalformedCodeException when the number has a sign or more digits
     */
    public static RegionCode ofCounty(int number) {
        String digits = Integer.toString(number);
        return new RegionCode("0".repeat(Math.max(0, COUNTY_END - digits.length())) + digits);
    }

    /**
     * Tells whether a text has the shape of a region code.
     *
     * @param text any text
     * @return true when {@link #parse} would read it
     */
    public static boolean isWellFormed(String text) {
        int length = text.length();
        return (length == COUNTY_END || length == TOWNSHIP_END || length == VILLAGE_END)
                && Digits.fill(text, 0, length);
    }

    /**
     * Returns the code.
     *
     * @return the 6, 9 or 12 digits
     */
    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Returns the code of the county that this region is or lies in.
     *
     * @return the first six digits; of a city or province its own code
     */
    public RegionCode county() {
        return value.length() == COUNTY_END ? this : new RegionCode(value.substring(0, COUNTY_END));
    }

    /**
     * Returns the county as a number.
     *
     * @return the number that the first six digits make, 0 to 999999
     */
    public int countyNumber() {
        return Digits.number(value, 0, COUNTY_END);
    }

    /**
     * Returns the code of the city that this region is or lies in.
     *
     * @return the first four digits and two zeros; of a province its own code
     */
    public RegionCode city() {
        return new RegionCode(value.substring(0, CITY_END) + "00");
    }

    /**
     * Returns the code of the province that this region is or lies in.
     *
     * @return the first two digits and four zeros
     */
    public RegionCode province() {
        return new RegionCode(value.substring(0, PROVINCE_END) + "0000");
    }

    /**
     * Returns the level of the region, as the shape of the code tells it.
     *
     * @return the level of the last part that is not padding
     */
    public RegionLevel level() {
        return switch (significantDigits()) {
            case PROVINCE_END -> RegionLevel.PROVINCE;
            case CITY_END -> RegionLevel.CITY;
            case COUNTY_END -> RegionLevel.COUNTY;
            case TOWNSHIP_END -> RegionLevel.TOWNSHIP;
            default -> RegionLevel.VILLAGE;
        };
    }

    /**
     * Tells whether another region is this one or lies within it, as the shape of the codes tells it.
     *
     * @param other the other region
     * @return true when its code starts with the digits of this one that are not padding
     */
    public boolean contains(RegionCode other) {
        return other.value.regionMatches(0, value, 0, significantDigits());
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private int significantDigits() {
        int end = value.length();
        while (end > COUNTY_END && value.startsWith("000", end - 3)) {
            end -= 3;
        }
        if (end > COUNTY_END || !value.startsWith("00", CITY_END)) {
            return end;
        }
        return value.startsWith("00", PROVINCE_END) ? PROVINCE_END : CITY_END;
    }
}
