package org.pbcore.reports.overview;

import java.util.Locale;
import org.pbcore.model.term.Label;

/** What the script of the page says. */
enum Words {
    OPEN("查看名单", "show the list"),
    SORT("按此列排序", "sort by this column"),
    STREETS("街道乡镇", "streets"),
    RESULTS("共 {0} 家", "{0} organisations"),
    FOUND("共 {0} 家，找到 {1} 家", "{1} found of {0} organisations"),
    PAGE("第 {0} / {1} 页", "page {0} of {1}"),
    UNKNOWN("未填", "unknown"),
    NAME("单位名称", "Organisation"),
    CODE("编号", "Code"),
    REGION("区划", "Region"),
    KIND("类型", "Kind"),
    MEMBERS("正式（预备）党员", "Full (probationary) members"),
    FULL("正式党员", "Full members"),
    PROBATIONARY("预备党员", "Probationary members"),
    EMPLOYEES("职工", "Employees"),
    FORM("党组织形式", "Party organisation"),
    WHY("依据", "Why");

    private final Label label;

    Words(String chinese, String english) {
        this.label = new Label(chinese, english);
    }

    Label label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
