package org.pbcore.reports;

/** What a text about a person is, for whoever masks it. */
public enum PersonalKind {
    /** A name (姓名). */
    NAME,
    /** A telephone number or address of mail (联系方式). */
    CONTACT,
    /** An identity number (公民身份号码). */
    IDENTITY_NUMBER,
    /** A political affiliation (政治面貌), or whether somebody is a member. */
    POLITICAL_AFFILIATION,
    /** Anything else about a person: an office, a note. */
    OTHER
}
