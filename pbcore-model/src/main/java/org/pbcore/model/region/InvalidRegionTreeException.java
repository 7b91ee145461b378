package org.pbcore.model.region;

import org.pbcore.model.PbcoreException;
import org.pbcore.model.code.RegionCode;
import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A refusal of regions that do not make a tree, with the first region at fault. */
public final class InvalidRegionTreeException extends PbcoreException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Fault fault;

    /** The code of the region at fault, as text because exceptions are serializable. */
    private final String region;

    InvalidRegionTreeException(Fault fault, RegionCode region) {
        super("INVALID_REGION_TREE", region + ": " + fault.label().english());
        this.fault = fault;
        this.region = region.value();
    }

    /**
     * Returns what is wrong.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    /**
     * Returns which region is at fault.
     *
     * @return its code
     */
    public RegionCode region() {
        return RegionCode.parse(region);
    }

    /** A reason why regions do not make a tree. */
    public enum Fault implements Term {
        /** The parent is neither in the tree nor among the regions given. */
        UNKNOWN_PARENT("上级区划不存在", "the parent is unknown; give it too"),
        /** Another region, with another name or parent, has the same code. */
        CODE_TAKEN("代码已被另一区划占用", "another region has this code; give one of them only"),
        /** The region lies in itself by way of its parents. */
        CYCLE("上下级循环", "the region lies in itself; correct a parent");

        private final String chinese;
        private final String english;

        Fault(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public Label label() {
            return new Label(chinese, english);
        }
    }
}
