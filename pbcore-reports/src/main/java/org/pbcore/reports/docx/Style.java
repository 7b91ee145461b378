package org.pbcore.reports.docx;

/** A style of {@code styles.xml}. */
enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    OFFICE("Office"),
    NUMBER("Number"),
    LETTER_NUMBER("LetterNumber"),
    ADDRESSEE("Addressee"),
    /** Of characters. */
    SIGNATORY("Signatory"),
    ATTACHMENT("Attachment"),
    SIGNATURE("Signature"),
    IMPRINT("Imprint"),
    TABLE_TEXT("TableText"),
    TABLE_HEAD("TableHead"),
    TABLE_TOTAL("TableTotal"),
    FORM_TEXT("FormText"),
    FORM_LABEL("FormLabel"),
    GAP("Gap"),
    TAIL("Tail"),
    PAGE_NUMBER("PageNumber");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    /** Returns the id by which paragraphs name it. */
    String id() {
        return id;
    }
}
