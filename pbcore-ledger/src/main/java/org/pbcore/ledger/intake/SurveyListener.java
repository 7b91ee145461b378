package org.pbcore.ledger.intake;

import java.util.OptionalLong;
import java.util.Set;

/**
 * A receiver of what a survey holds, row after row, on the thread that reads.
 *
 * <p>The problems of a row come before the row itself. Nothing is kept between the calls; what a method throws ends the
 * reading and reaches the caller.
 */
public interface SurveyListener {
    /**
     * Receives the facts that the file has columns for, once, before anything else.
     *
     * @param facts names of facts as {@link org.pbcore.model.organisation.Organisation} and
     *     {@link org.pbcore.model.organisation.OrganisationRecord} name them, for example {@code fullMembers}
     */
    default void columns(Set<String> facts) {}

    /**
     * Receives the headings that {@link SurveyRow#further()} may have values for, once, after the facts.
     *
     * @param headings the keys of further facts
     */
    default void furtherColumns(Set<String> headings) {}

    /**
     * Receives a registered row.
     *
     * @param row the row
     */
    void registered(SurveyRow row);

    /**
     * Receives a row that was rejected though it may be of an organisation, after its problem.
     *
     * @param row the row
     */
    default void unread(UnreadRow row) {}

    /**
     * Receives a problem; one for every rejected row, every bad cell and every heading that is not read.
     *
     * @param problem the problem
     */
    void problem(Problem problem);

    /**
     * Receives how far the reading is, every few thousand rows and at the end.
     *
     * @param bytesRead the bytes taken from the file, compressed ones where it is compressed
     * @param bytesTotal the size of the file; empty for a stream
     */
    default void progress(long bytesRead, OptionalLong bytesTotal) {}
}
