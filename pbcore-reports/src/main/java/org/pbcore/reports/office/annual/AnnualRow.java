package org.pbcore.reports.office.annual;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** A row of the annual table. */
public enum AnnualRow implements Term {
    /** Units (单位数). */
    UNITS(Group.UNITS, Counted.ORGANISATIONS, "单位数", "units"),
    /** Formed alone (已单独建立党组织的). */
    ALONE(Group.ALONE, Counted.ORGANISATIONS, "已单独建立党组织的", "formed alone"),
    /** A committee of its own (建立党委的). */
    ALONE_COMMITTEE(Group.ALONE, Counted.ORGANISATIONS, "建立党委的", "a committee"),
    /** A general branch of its own (建立总支部的). */
    ALONE_GENERAL_BRANCH(Group.ALONE, Counted.ORGANISATIONS, "建立总支部的", "a general branch"),
    /** A branch of its own (建立支部的). */
    ALONE_BRANCH(Group.ALONE, Counted.ORGANISATIONS, "建立支部的", "a branch"),
    /** In a joint branch (已建立联合党支部的). */
    JOINT(Group.JOINT, Counted.ORGANISATIONS, "已建立联合党支部的", "in a joint branch"),
    /** In a joint branch with members enough for one of their own (具有3名以上党员的). */
    JOINT_ENOUGH(Group.JOINT, Counted.ORGANISATIONS, "具有3名以上党员的", "with 3 members or more"),
    /** Joint branches (联合党支部数). */
    JOINT_BRANCHES(Group.JOINT, Counted.BRANCHES, "联合党支部数", "joint branches"),
    /** Not formed (未建立党组织的). */
    NOT_FORMED(Group.NOT_FORMED, Counted.ORGANISATIONS, "未建立党组织的", "not formed"),
    /** Not formed that must have (应建尚未建立党组织的). */
    SHOULD_HAVE(Group.NOT_FORMED, Counted.ORGANISATIONS, "应建尚未建立党组织的", "should have formed"),
    /** Not formed, with a Party group (建立党小组的). */
    GROUP_FORMED(Group.NOT_FORMED, Counted.ORGANISATIONS, "建立党小组的", "Party group formed"),
    /** Not formed, with single members (仅有个别党员的). */
    SINGLE_MEMBERS(Group.NOT_FORMED, Counted.ORGANISATIONS, "仅有个别党员的", "single members only"),
    /** Not formed, without members (没有党员的). */
    NO_MEMBERS(Group.NOT_FORMED, Counted.ORGANISATIONS, "没有党员的", "no members"),
    /** Not formed, with an instructor (已派党建工作指导员的). */
    INSTRUCTOR_SENT(Group.NOT_FORMED, Counted.ORGANISATIONS, "已派党建工作指导员的", "instructor sent"),
    /** Employees (从业人员). */
    EMPLOYEES(Group.SUPPLEMENT, Counted.PERSONS, "从业人员", "employees"),
    /** Members who work there (党员). */
    MEMBERS(Group.SUPPLEMENT, Counted.PERSONS, "党员", "members"),
    /** Members whose relation is not transferred (未转入组织关系的). */
    NOT_TRANSFERRED(Group.SUPPLEMENT, Counted.PERSONS, "未转入组织关系的", "relation not transferred"),
    /** Instructors (党建工作指导员). */
    INSTRUCTORS(Group.SUPPLEMENT, Counted.PERSONS, "党建工作指导员", "instructors"),
    /** A committee formed by absorbing such members (吸收…建立党委的). */
    ABSORBED_COMMITTEE(Group.ABSORBED, Counted.ORGANISATIONS, "吸收建立党委的", "a committee"),
    /** A general branch formed by absorbing such members (吸收…建立总支部的). */
    ABSORBED_GENERAL_BRANCH(Group.ABSORBED, Counted.ORGANISATIONS, "吸收建立总支部的", "a general branch"),
    /** A branch formed by absorbing such members (吸收…建立支部的). */
    ABSORBED_BRANCH(Group.ABSORBED, Counted.ORGANISATIONS, "吸收建立支部的", "a branch");

    private final Group group;
    private final Counted counted;
    private final Label label;

    AnnualRow(Group group, Counted counted, String chinese, String english) {
        this.group = group;
        this.counted = counted;
        this.label = new Label(chinese, english);
    }

    /** Rows under one heading. */
    enum Group {
        UNITS("单位", "Units"),
        ALONE("单独建立", "Formed alone"),
        JOINT("联合建立", "Joint branches"),
        NOT_FORMED("未建立", "Not formed"),
        SUPPLEMENT("补充情况", "Supplement"),
        ABSORBED("补充情况：吸收未转入组织关系的党员建立党组织", "Supplement: formed by absorbing members not transferred");

        private final Label label;

        Group(String chinese, String english) {
            this.label = new Label(chinese, english);
        }

        Label label() {
            return label;
        }
    }

    /** What a row counts. */
    enum Counted {
        ORGANISATIONS,
        BRANCHES,
        PERSONS
    }

    Group group() {
        return group;
    }

    Counted counted() {
        return counted;
    }

    @Override
    public Label label() {
        return label;
    }
}
