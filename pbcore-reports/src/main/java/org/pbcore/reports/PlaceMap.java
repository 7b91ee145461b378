package org.pbcore.reports;

import java.util.List;
import org.pbcore.model.term.Label;
import org.pbcore.rules.planning.Site;

/**
 * The data of a map: places on a plane, some of them joined in groups.
 *
 * @param name the name that programs know
 * @param title what stands above it
 * @param points the places
 */
public record PlaceMap(String name, Label title, List<Point> points) implements Block {
    /**
     * Copies the list.
     *
     * @param name the name that programs know
     * @param title what stands above it
     * @param points the places
     */
    public PlaceMap {
        points = List.copyOf(points);
    }

    /**
     * A place.
     *
     * @param id the organisation at it
     * @param label what people call it
     * @param site where it lies, in metres
     * @param group the number of the group it is joined to, from 1; 0 for none
     */
    public record Point(String id, Label label, Site site, int group) {}
}
