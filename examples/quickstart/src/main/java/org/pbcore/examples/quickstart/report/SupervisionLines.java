package org.pbcore.examples.quickstart.report;

import java.util.HashSet;
import java.util.Set;
import org.pbcore.model.InvalidFactsException;
import org.pbcore.model.PbcoreException;
import org.pbcore.model.supervision.Bulletin;
import org.pbcore.model.supervision.BulletinEntry;
import org.pbcore.model.supervision.SupervisionNotice;
import org.pbcore.rules.Rulebook;
import org.pbcore.rules.supervision.SupervisionDecision;
import org.pbcore.rules.supervision.SupervisionFacts;
import org.pbcore.rules.supervision.SupervisionLevel;

/** Refuses lines of notices and bulletins that no report could be made of, each at its own place in the file. */
final class SupervisionLines {
    private final Rulebook rulebook;
    private final Set<String> ids = new HashSet<>();

    SupervisionLines(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Refuses a notice of no metric, about a target that is met, with a course that cannot be, or of an id in use. */
    void notice(SupervisionNotice notice) {
        if (rulebook.coverage().metrics().stream()
                .noneMatch(metric -> metric.name().equals(notice.getMetric()))) {
            throw new InvalidFactsException("/metric", "没有这个指标 no such metric");
        }
        SupervisionDecision decision = rulebook.supervision()
                .decide(new SupervisionFacts(
                        notice.getNumerator(),
                        notice.getDenominator(),
                        notice.getTargetPercent(),
                        notice.getDeadline(),
                        0));
        if (decision.level()
                .outcome()
                .filter(level -> level == SupervisionLevel.NONE)
                .isPresent()) {
            throw new InvalidFactsException("/numerator", "实测值已达目标 the measured value meets the target");
        }
        follow(notice);
        if (!ids.add(notice.getId())) {
            throw new InvalidFactsException("/id", "编号重复 an id twice");
        }
    }

    private void follow(SupervisionNotice notice) {
        var matter = rulebook.supervision().notices().lifecycle().begin(notice.getDraftedOn());
        for (int i = 0; i < notice.getHistory().size(); i++) {
            try {
                matter = matter.after(notice.getHistory().get(i));
            } catch (PbcoreException e) {
                String inner = e instanceof InvalidFactsException invalid ? invalid.path() : "";
                throw new InvalidFactsException("/history/" + i + inner, OfficeFacts.words(e));
            }
        }
    }

    /** Refuses a bulletin in which a unit stands twice. */
    static void bulletin(Bulletin bulletin) {
        Set<String> units = new HashSet<>();
        for (int i = 0; i < bulletin.getEntries().size(); i++) {
            BulletinEntry entry = bulletin.getEntries().get(i);
            if (!units.add(entry.getUnit())) {
                throw new InvalidFactsException("/entries/" + i + "/unit", "单位重复 a unit twice");
            }
        }
    }
}
