package org.pbcore.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Draws how the seconds of each part grow with its size, both axes by powers of ten, from a table of measured figures
 * with the columns {@code part}, {@code size} and {@code seconds}.
 */
public final class GrowthCurves {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 720;

    private GrowthCurves() {}

    /**
     * Draws.
     *
     * @param args the table; the picture, a PNG
     * @throws IOException when either cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("用时随规模增长 Seconds by size")
                .xAxisTitle("规模 size")
                .yAxisTitle("秒 seconds")
                .build();
        Font font = new Font("Noto Sans CJK SC", Font.PLAIN, 14);
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setLegendPosition(LegendPosition.OutsideE)
                .setLegendFont(font)
                .setChartTitleFont(font.deriveFont(Font.BOLD, 18));
        chart.getStyler().setAxisTitleFont(font);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        read(Path.of(args[0]))
                .forEach((part, points) -> chart.addSeries(
                        part,
                        points.stream().map(point -> point[0]).toList(),
                        points.stream().map(point -> point[1]).toList()));
        ImageIO.write(
                BitmapEncoder.getBufferedImage(chart), "png", Path.of(args[1]).toFile());
    }

    private static Map<String, List<double[]>> read(Path table) throws IOException {
        Map<String, List<double[]>> parts = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                parts.computeIfAbsent(row.getField("part"), fresh -> new ArrayList<>())
                        .add(new double[] {
                            Double.parseDouble(row.getField("size")), Double.parseDouble(row.getField("seconds"))
                        });
            }
        }
        return parts;
    }
}
