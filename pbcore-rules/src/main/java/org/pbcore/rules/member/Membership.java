package org.pbcore.rules.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.model.member.AdmissionReview;
import org.pbcore.model.member.AdmissionStep;
import org.pbcore.model.member.Cultivation;
import org.pbcore.model.member.CultivationWay;
import org.pbcore.model.member.DevelopmentPlan;
import org.pbcore.model.member.FileItem;
import org.pbcore.model.member.MemberFile;
import org.pbcore.model.member.RelationTransfer;
import org.pbcore.model.member.TransferStep;
import org.pbcore.model.term.Term;
import org.pbcore.rules.lifecycle.Lifecycle;
import org.pbcore.rules.lifecycle.Matter;
import org.pbcore.rules.policy.Parameters;

/**
 * The rules of members: admission, tilt, cultivation, files, dues and transfers (2.5-a, 2.5-b, 2.5-c, 2.5-h).
 *
 * <p>The library says which step is allowed and what is due; whether a person passes is for people to judge.
 */
public final class Membership {
    private static final String FILE_ITEMS = "member.file.items";

    private final Lifecycle<AdmissionState, AdmissionStep> admission;
    private final Lifecycle<TransferState, TransferStep> transfer;
    private final Dues dues;
    private final Optional<List<FileItem>> fileItems;

    /**
     * Compiles the rules.
     *
     * @param p the parameters in force
     */
    public Membership(Parameters p) {
        this.admission = MemberLifecycles.admission(p);
        this.transfer = MemberLifecycles.transfer(p);
        this.dues = new Dues(p);
        this.fileItems = p.has(FILE_ITEMS)
                ? Optional.of(p.terms(FILE_ITEMS).stream()
                        .map(code -> Term.of(FileItem.class, code))
                        .toList())
                : Optional.empty();
    }

    /**
     * Returns the rules of dues (2.5-h).
     *
     * @return the calculator
     */
    public Dues dues() {
        return dues;
    }

    /**
     * Returns the course of an admission review (2.5-a).
     *
     * @return the lifecycle
     */
    public Lifecycle<AdmissionState, AdmissionStep> admission() {
        return admission;
    }

    /**
     * Follows an admission review (2.5-a).
     *
     * @param review the review
     * @return where it stands: allowed steps, what is due, what is overdue on a day
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException at the first step that is not allowed
     * @throws org.pbcore.model.InvalidFactsException when steps are out of order or lack the person who took them
     */
    public Matter<AdmissionState, AdmissionStep> follow(AdmissionReview review) {
        return admission.begin(review.getProposedOn()).after(review.getSteps());
    }

    /**
     * Returns the course of a transfer (2.5-h).
     *
     * @return the lifecycle
     */
    public Lifecycle<TransferState, TransferStep> transfer() {
        return transfer;
    }

    /**
     * Follows a transfer (2.5-h). Its letter is valid as long as it says, otherwise as long as the policy says.
     *
     * @param relation the transfer
     * @return where it stands: allowed steps, what is due, what is overdue on a day
     * @throws org.pbcore.rules.lifecycle.StepNotAllowedException at the first step that is not allowed
     * @throws org.pbcore.model.InvalidFactsException when steps are out of order, or a letter is issued again without a
     *     last day
     */
    public Matter<TransferState, TransferStep> follow(RelationTransfer relation) {
        LocalDate issued = relation.getIssuedOn();
        Matter<TransferState, TransferStep> begun = relation.getValidDays().isPresent()
                ? transfer.begin(issued, issued.plusDays(relation.getValidDays().getAsInt()))
                : transfer.begin(issued);
        return begun.after(relation.getSteps());
    }

    /**
     * Compares the shares of places for enterprises and social organisations in two years, exactly (2.5-b).
     *
     * @param before the earlier year
     * @param after the later year
     * @return how the share moves; empty where a year has no places
     */
    public Optional<Tilt> tilt(DevelopmentPlan before, DevelopmentPlan after) {
        if (before.getPlaces() == 0 || after.getPlaces() == 0) {
            return Optional.empty();
        }
        int moved = Long.compare(
                (long) after.getTwoNewPlaces() * before.getPlaces(),
                (long) before.getTwoNewPlaces() * after.getPlaces());
        return Optional.of(moved > 0 ? Tilt.MORE : moved < 0 ? Tilt.LESS : Tilt.SAME);
    }

    /**
     * Counts cultivation both ways (2.5-c).
     *
     * @param cultivations the records, in any order
     * @param asOf the day; what begins or is achieved after it does not count yet
     * @return for each way how many were begun and how many of them achieved
     */
    public Map<CultivationWay, CultivationCount> cultivated(Collection<Cultivation> cultivations, LocalDate asOf) {
        Map<CultivationWay, CultivationCount> counts = new EnumMap<>(CultivationWay.class);
        for (CultivationWay way : CultivationWay.values()) {
            List<Cultivation> begun = cultivations.stream()
                    .filter(each -> each.getWay() == way && !each.getBegunOn().isAfter(asOf))
                    .toList();
            long achieved = begun.stream()
                    .filter(each ->
                            each.getAchievedOn().map(day -> !day.isAfter(asOf)).orElse(false))
                    .count();
            counts.put(way, new CultivationCount(begun.size(), achieved));
        }
        return counts;
    }

    /**
     * Says what is missing from the file of a member (2.5-h).
     *
     * @param file the file
     * @return the missing items in the order of the vocabulary; empty where the policy does not say what a file holds
     */
    public Optional<List<FileItem>> missing(MemberFile file) {
        return fileItems.map(asked -> {
            List<FileItem> missing = new ArrayList<>(asked);
            missing.removeAll(file.getItems());
            missing.sort(Comparator.naturalOrder());
            return List.copyOf(missing);
        });
    }
}
