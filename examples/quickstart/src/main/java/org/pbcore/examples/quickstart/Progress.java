package org.pbcore.examples.quickstart;

import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, for files that take a while. */
final class Progress implements AutoCloseable {
    private static final long WORTH_SHOWING = 1 << 20;

    private final String task;
    private @Nullable ProgressBar bar;

    Progress() {
        this("读取 reading");
    }

    Progress(String task) {
        this.task = task;
    }

    void at(long bytesRead, OptionalLong bytesTotal) {
        if (bytesTotal.isEmpty() || bytesTotal.getAsLong() < WORTH_SHOWING) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(bytesTotal.getAsLong())
                    .setUnit(" KiB", 1024)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(500)
                    .build();
        }
        bar.stepTo(bytesRead);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
