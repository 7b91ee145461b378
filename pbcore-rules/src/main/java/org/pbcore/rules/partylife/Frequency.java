package org.pbcore.rules.partylife;

import org.pbcore.model.partylife.ActivityKind;

/** The frequencies that a policy may set, each by a parameter of its own. */
enum Frequency {
    MEMBERS("meeting.members.perQuarter", ActivityKind.MEMBERS_MEETING, CalendarPeriod.QUARTER),
    COMMITTEE("meeting.committee.perMonth", ActivityKind.COMMITTEE_MEETING, CalendarPeriod.MONTH),
    GROUP("meeting.group.perMonth", ActivityKind.GROUP_MEETING, CalendarPeriod.MONTH),
    LECTURE_QUARTERLY("meeting.lecture.perQuarter", ActivityKind.LECTURE, CalendarPeriod.QUARTER),
    LECTURE_YEARLY("meeting.lecture.perYear", ActivityKind.LECTURE, CalendarPeriod.YEAR),
    THEME_DAY("meeting.themeDay.perMonth", ActivityKind.THEME_DAY, CalendarPeriod.MONTH),
    ORGANISATIONAL_LIFE("meeting.organisationalLife.perYear", ActivityKind.ORGANISATIONAL_LIFE, CalendarPeriod.YEAR),
    APPRAISAL("meeting.appraisal.perYear", ActivityKind.DEMOCRATIC_APPRAISAL, CalendarPeriod.YEAR);

    private final String parameter;
    private final ActivityKind kind;
    private final CalendarPeriod period;

    Frequency(String parameter, ActivityKind kind, CalendarPeriod period) {
        this.parameter = parameter;
        this.kind = kind;
        this.period = period;
    }

    String parameter() {
        return parameter;
    }

    ActivityKind kind() {
        return kind;
    }

    CalendarPeriod period() {
        return period;
    }
}
