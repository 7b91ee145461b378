package org.pbcore.rules.points;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.pbcore.model.InvalidFactsException;

/**
 * A points sheet (积分表): what counts how much, and how points become stars.
 *
 * <p>Caps and the highest total bind from above, the lowest total from below.
 *
 * @param base the points with which everybody begins
 * @param min the lowest total; empty where there is none
 * @param max the highest total; empty where there is none
 * @param categories the categories with their items
 * @param vetoes the vetoes
 * @param stars how points become stars
 */
public record PointsSheet(
        int base,
        OptionalInt min,
        OptionalInt max,
        List<PointsCategory> categories,
        List<Veto> vetoes,
        StarScheme stars) {
    /**
     * Copies the lists and refuses a sheet that cannot be.
     *
     * @param base the points with which everybody begins
     * @param min the lowest total; empty where there is none
     * @param max the highest total; empty where there is none
     * @param categories the categories with their items
     * @param vetoes the vetoes
     * @param stars how points become stars
     * @throws InvalidFactsException when the highest total is below the lowest ({@code /max}), or an item id is there
     *     twice (at the second one, for example {@code /categories/1/items/0/id})
     */
    public PointsSheet {
        if (min.isPresent() && max.isPresent() && max.getAsInt() < min.getAsInt()) {
            throw new InvalidFactsException("/max", "总分上限低于下限 the highest total is below the lowest");
        }
        categories = List.copyOf(categories);
        vetoes = List.copyOf(vetoes);
        Set<String> ids = new HashSet<>();
        for (int c = 0; c < categories.size(); c++) {
            List<PointsItem> items = categories.get(c).items();
            for (int i = 0; i < items.size(); i++) {
                if (!ids.add(items.get(i).id())) {
                    throw new InvalidFactsException(
                            "/categories/" + c + "/items/" + i + "/id", "积分项代码重复 an item of this id is there already");
                }
            }
        }
    }
}
