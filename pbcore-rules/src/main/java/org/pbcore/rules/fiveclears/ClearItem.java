package org.pbcore.rules.fiveclears;

/** An item that a survey must make clear, in the order of the paths. */
public enum ClearItem {
    /** 统一社会信用代码. */
    CREDIT_CODE("creditCode", "统一社会信用代码"),
    /** 职工人数. */
    EMPLOYEES("employees", "职工人数"),
    /** 人数统计日期. */
    EMPLOYEES_AS_OF("employeesAsOf", "人数统计日期"),
    /** 流动党员. */
    FLOATING_MEMBERS("floatingMembers", "流动党员"),
    /** 正式党员. */
    FULL_MEMBERS("fullMembers", "正式党员"),
    /** 联系方式. */
    HEAD_CONTACT("head.contact", "联系方式"),
    /** 出资人（负责人）姓名. */
    HEAD_NAME("head.name", "出资人（负责人）姓名"),
    /** 政治面貌. */
    HEAD_POLITICAL_STATUS("head.politicalStatus", "政治面貌"),
    /** 行业代码. */
    INDUSTRY("industry", "行业代码"),
    /** 单位名称. */
    NAME("name", "单位名称"),
    /** 未建党组织原因. */
    NO_ORGANISATION_REASON("noOrganisationReason", "未建党组织原因"),
    /** 党组织形式. */
    PARTY_ORGANISATION("partyOrganisation", "党组织形式"),
    /** 预备党员. */
    PROBATIONARY_MEMBERS("probationaryMembers", "预备党员"),
    /** 区划代码. */
    REGION("region", "区划代码"),
    /** 成立日期. */
    REGISTERED_ON("registeredOn", "成立日期"),
    /** 经营状态. */
    STATUS("status", "经营状态");

    private final String path;
    private final String chinese;

    ClearItem(String path, String chinese) {
        this.path = path;
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
     * @return the clear, as {@link FiveClearsForm} groups it
     */
    public Clear clear() {
        return FormClears.of(this);
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
