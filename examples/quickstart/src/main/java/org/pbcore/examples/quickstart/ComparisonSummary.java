package org.pbcore.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.pbcore.model.term.Label;
import org.pbcore.rules.comparison.Change;
import org.pbcore.rules.comparison.ComparisonResult;
import org.pbcore.rules.comparison.ComparisonResult.ChangeCount;
import org.pbcore.rules.comparison.ComparisonResult.Matrix;
import org.pbcore.rules.comparison.MetricChange;
import org.pbcore.rules.comparison.RulebookComparison;
import org.pbcore.rules.comparison.SettingChange;
import org.pbcore.rules.coverage.MetricCount;
import org.pbcore.rules.policy.Policy;

/** Prints what changes between two policies on a terminal. */
final class ComparisonSummary {
    private final PrintWriter out;

    ComparisonSummary(PrintWriter out) {
        this.out = out;
    }

    void print(RulebookComparison comparison, ComparisonResult result, Path folder) {
        Policy before = comparison.before().parameters().policy();
        Policy after = comparison.after().parameters().policy();
        out.println();
        out.println("政策对比 comparison: " + before.id() + " → " + after.id() + " · 统计日 as of "
                + comparison.after().parameters().date());
        out.printf(Locale.ROOT, "单位 organisations %,d · 有变化 changed %,d%n", result.organisations(), result.changed());
        rules("两者皆答 answered by both", comparison.compared());
        rules("仅原政策回答 only by " + before.id(), comparison.onlyBefore());
        rules("仅新政策回答 only by " + after.id(), comparison.onlyAfter());
        heading("参数 parameters that differ");
        comparison.settings().forEach(this::setting);
        heading("答案 answers, before → after");
        result.matrices().forEach(this::matrix);
        heading("变化 changes, with rows and parameters");
        result.changes().forEach(this::change);
        if (!result.metrics().isEmpty()) {
            heading("覆盖率 coverage");
            result.metrics().forEach(this::metric);
        }
        out.println();
        out.println("结果 results: " + folder.resolve("comparison.csv") + ", comparison.xlsx, comparison.html");
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private void rules(String title, Set<String> rules) {
        if (!rules.isEmpty()) {
            out.println("  " + title + ": " + String.join(", ", rules));
        }
    }

    private void setting(SettingChange change) {
        Label sentence = change.sentence();
        out.println("  " + change.parameter() + "  " + sentence.chinese());
    }

    private void matrix(Matrix matrix) {
        out.printf(Locale.ROOT, "  %s  %,d changed%n", matrix.part(), matrix.changed());
        matrix.cells()
                .forEach(cell -> out.printf(
                        Locale.ROOT,
                        "    %,10d  %s %s %s%n",
                        cell.count(),
                        cell.before(),
                        cell.before().equals(cell.after()) ? "=" : "→",
                        cell.after()));
    }

    private void change(ChangeCount counted) {
        Change change = counted.change();
        out.printf(
                Locale.ROOT,
                "  %,10d  %s %s → %s  {%s}  [%s] → [%s]%n",
                counted.count(),
                change.part(),
                change.before(),
                change.after(),
                String.join(", ", change.parameters().stream().sorted().toList()),
                Change.text(change.beforeRows()),
                Change.text(change.afterRows()));
    }

    private void metric(MetricChange metric) {
        out.println("  " + metric.metric() + "  " + numbers(metric.before()) + " → " + numbers(metric.after()));
        metric.steps()
                .forEach(step -> out.printf(
                        Locale.ROOT,
                        "    %,10d  %s → %s  分子 num %+d 分母 den %+d  [%s] → [%s]%n",
                        step.count(),
                        step.before().map(Enum::name).orElse("?"),
                        step.after().map(Enum::name).orElse("?"),
                        step.numerator(),
                        step.denominator(),
                        Change.text(step.beforeRows()),
                        Change.text(step.afterRows())));
    }

    private static String numbers(MetricCount count) {
        return count.rate().numerator() + "/" + count.rate().denominator() + " ("
                + count.rate().percent().orElse("不适用") + "), 待定 open " + count.undecided();
    }
}
