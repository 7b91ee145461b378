package org.pbcore.reports.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pbcore.reports.Language;
import org.pbcore.reports.PlaceMap;
import org.pbcore.reports.PlaceMap.Point;
import org.pbcore.reports.layout.Markup;

/** Draws a map from coordinates: a dot a place, and lines from the first place of a group to its others. */
final class SvgMap {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 30;
    private static final int COLOURS = 8;

    private final List<Point> points;
    private final Language language;
    private final Markup html;
    private final long left;
    private final long top;
    private final long span;
    private final long height;

    private SvgMap(PlaceMap map, Language language, Markup html) {
        this.points = map.points();
        this.language = language;
        this.html = html;
        this.left = points.stream().mapToLong(point -> point.site().x()).min().orElse(0);
        this.top = points.stream().mapToLong(point -> point.site().y()).max().orElse(0);
        long right = points.stream().mapToLong(point -> point.site().x()).max().orElse(0);
        long bottom = points.stream().mapToLong(point -> point.site().y()).min().orElse(0);
        this.span = Math.max(1, Math.max(right - left, top - bottom));
        this.height = scaled(top - bottom) + 2 * MARGIN;
    }

    static void write(PlaceMap map, Language language, Markup html) throws IOException {
        SvgMap drawing = new SvgMap(map, language, html);
        html.raw("<figure>\n<svg viewBox=\"0 0 " + WIDTH + " " + drawing.height + "\" role=\"img\" aria-label=\"")
                .text(language.of(map.title()))
                .raw("\">\n");
        drawing.draw();
        html.raw("</svg>\n<figcaption>").text(language.of(map.title())).raw("</figcaption>\n</figure>\n");
    }

    private void draw() throws IOException {
        Map<Integer, Point> first = new HashMap<>();
        for (Point point : points) {
            Point centre = point.group() == 0 ? point : first.computeIfAbsent(point.group(), group -> point);
            if (!centre.equals(point)) {
                html.raw("<line class=\"" + colour(point) + "\" x1=\"" + x(centre) + "\" y1=\"" + y(centre) + "\" x2=\""
                        + x(point) + "\" y2=\"" + y(point) + "\"/>\n");
            }
        }
        for (Point point : points) {
            html.raw("<circle class=\"" + colour(point) + "\" cx=\"" + x(point) + "\" cy=\"" + y(point) + "\" r=\""
                            + (point.group() == 0 ? 4 : 7) + "\"><title>")
                    .text(language.of(point.label()))
                    .raw("</title></circle>\n");
            if (point.group() > 0) {
                html.raw("<text x=\"" + (x(point) + 9) + "\" y=\"" + (y(point) + 5) + "\">" + point.group()
                        + "</text>\n");
            }
        }
    }

    private static String colour(Point point) {
        return point.group() == 0 ? "g0" : "g" + ((point.group() - 1) % COLOURS + 1);
    }

    private long x(Point point) {
        return scaled(point.site().x() - left) + MARGIN;
    }

    private long y(Point point) {
        return scaled(top - point.site().y()) + MARGIN;
    }

    private long scaled(long metres) {
        return metres * (WIDTH - 2 * MARGIN) / span;
    }
}
