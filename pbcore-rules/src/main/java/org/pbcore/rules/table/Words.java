package org.pbcore.rules.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** The few words that the kernel itself says. */
final class Words {
    static final Label UNKNOWN = new Label("未知", "unknown");
    static final Label OPEN = new Label("待定", "undecided");
    static final Label ANY = new Label("不限", "any");
    static final Label NOTHING = new Label("无", "none");
    static final Label YES = new Label("是", "yes");
    static final Label NO = new Label("否", "no");

    private Words() {}

    static Label yesOrNo(Boolean value) {
        return value ? YES : NO;
    }

    /** Joins alternatives: 甲或乙, "a or b". */
    static Label or(List<Label> labels) {
        return joined(labels, "或", " or ");
    }

    /** Joins things that hold together: 甲且乙, "a and b". */
    static Label and(List<Label> labels) {
        return joined(labels, "且", " and ");
    }

    /** Joins places that are cited: 甲第1条、乙第2条, "a, art. 1 and b, art. 2". */
    static Label places(List<Label> labels) {
        return joined(labels, "、", " and ");
    }

    /** Joins a list: 甲、乙, "a, b". */
    static Label list(List<Label> labels) {
        return joined(labels, "、", ", ");
    }

    /** An outcome in words: the words of its parts. */
    static <O> Label outcome(List<Part<O, ?>> parts, O outcome) {
        return list(parts.stream().map(part -> part.describe(outcome)).toList());
    }

    /** A value of a part in words. */
    static Label value(Object value) {
        if (value instanceof Term term) {
            return term.label();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Words::value).orElse(NOTHING);
        }
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? NOTHING
                    : list(several.stream().map(Words::value).toList());
        }
        return value instanceof Boolean yes ? yesOrNo(yes) : new Label(value.toString(), value.toString());
    }

    private static Label joined(List<Label> labels, String chinese, String english) {
        return new Label(
                labels.stream().map(Label::chinese).collect(Collectors.joining(chinese)),
                labels.stream().map(Label::english).collect(Collectors.joining(english)));
    }
}
