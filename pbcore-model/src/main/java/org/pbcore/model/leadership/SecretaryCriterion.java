package org.pbcore.model.leadership;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A criterion that a secretary meets (2.3-c); whether one does, people judge. */
public enum SecretaryCriterion implements Term {
    /** 信念坚定. */
    CONVICTION("信念坚定", "keeps to convictions"),
    /** 乐于奉献. */
    DEDICATION("乐于奉献", "is dedicated"),
    /** 品行端正. */
    CHARACTER("品行端正", "is of good character"),
    /** 懂得经营. */
    BUSINESS("懂得经营", "understands business"),
    /** 善于管理. */
    MANAGEMENT("善于管理", "knows how to manage"),
    /** 善于协调. */
    COORDINATION("善于协调", "is good at coordinating"),
    /** 热心党务. */
    PARTY_WORK("热心党务", "is devoted to Party work"),
    /** 了解群众工作. */
    MASS_WORK("了解群众工作", "knows work with the masses");

    private final Label label;

    SecretaryCriterion(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
