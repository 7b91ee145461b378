package org.pbcore.rules.fiveclears;

/** An item that a survey must make clear, in the order of the paths. */
public enum ClearItem {
    /** 统一社会信用代码. */
    CREDIT_CODE("creditCode", Clear.OPERATION, "统一社会信用代码"),
    /** 职工人数. */
    EMPLOYEES("employees", Clear.WORKFORCE, "职工人数"),
    /** 人数统计日期. */
    EMPLOYEES_AS_OF("employeesAsOf", Clear.WORKFORCE, "人数统计日期"),
    /** 流动党员. */
    FLOATING_MEMBERS("floatingMembers", Clear.MEMBERS, "流动党员"),
    /** 正式党员. */
    FULL_MEMBERS("fullMembers", Clear.MEMBERS, "正式党员"),
    /** 联系方式. */
    HEAD_CONTACT("head.contact", Clear.HEAD, "联系方式"),
    /** 出资人（负责人）姓名. */
    HEAD_NAME("head.name", Clear.HEAD, "出资人（负责人）姓名"),
    /** 政治面貌. */
    HEAD_POLITICAL_STATUS("head.politicalStatus", Clear.HEAD, "政治面貌"),
    /** 行业代码. */
    INDUSTRY("industry", Clear.OPERATION, "行业代码"),
    /** 单位名称. */
    NAME("name", Clear.OPERATION, "单位名称"),
    /** 未建党组织原因. */
    NO_ORGANISATION_REASON("noOrganisationReason", Clear.NO_ORGANISATION_REASON, "未建党组织原因"),
    /** 党组织形式. */
    PARTY_ORGANISATION("partyOrganisation", Clear.NO_ORGANISATION_REASON, "党组织形式"),
    /** 预备党员. */
    PROBATIONARY_MEMBERS("probationaryMembers", Clear.MEMBERS, "预备党员"),
    /** 区划代码. */
    REGION("region", Clear.OPERATION, "区划代码"),
    /** 成立日期. */
    REGISTERED_ON("registeredOn", Clear.OPERATION, "成立日期"),
    /** 经营状态. */
    STATUS("status", Clear.OPERATION, "经营状态");

    private final String path;
    private final Clear clear;
    private final String chinese;

    ClearItem(String path, Clear clear, String chinese) {
        this.path = path;
        this.clear = clear;
        this.chinese = chinese;
    }

    /**
     * Returns the place of the item.
     *
     * @return a dotted path from the facts, for example {@code head.name}
     */
    public String path() {
        return path;
    }

    /**
     * Returns the clear that the plan puts the item under.
     *
     * @return the clear
     */
    public Clear clear() {
        return clear;
    }

    /**
     * Returns what people call the item.
     *
     * @return the Chinese name
     */
    public String chinese() {
        return chinese;
    }
}
