package org.pbcore.model.organisation;

import org.pbcore.model.term.Label;
import org.pbcore.model.term.Term;

/** Why there is no Party organisation (未建党组织原因). */
public enum NoOrganisationReason implements Term {
    /** 没有党员. */
    NO_MEMBERS("没有党员", "no Party members"),
    /** 正式党员不足三人. */
    FEWER_THAN_THREE("正式党员不足三人", "fewer than three full members"),
    /** 党员组织关系未转入. */
    RELATIONS_NOT_TRANSFERRED("党员组织关系未转入", "relations not transferred"),
    /** 出资人不支持. */
    INVESTOR_NOT_SUPPORTING("出资人不支持", "investor not supporting"),
    /** 人员流动性大. */
    HIGH_TURNOVER("人员流动性大", "high turnover"),
    /** 新设立. */
    NEWLY_REGISTERED("新设立", "newly registered"),
    /** 经营异常. */
    ABNORMAL_OPERATION("经营异常", "abnormal operation"),
    /** 组建中. */
    FORMATION_IN_PROGRESS("组建中", "formation in progress"),
    /** 党员关系在主管单位或外地管理. */
    MANAGED_ELSEWHERE("在他处管理", "managed elsewhere"),
    /** 其他, with a note. */
    OTHER("其他", "other");

    private final Label label;

    NoOrganisationReason(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    @Override
    public Label label() {
        return label;
    }
}
