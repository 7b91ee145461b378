package org.pbcore.examples.benchmarks;

import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.rules.table.Modality;

/**
 * The duty to form as an expert would write it for one policy: as a dense lookup, and as branches.
 *
 * <p>Everything must be known; the numbers of the policy are constants; nothing can be explained.
 */
@SuppressWarnings("EnumOrdinal") // what a hand-written lookup does
final class DenseDuty {
    private static final int FULL = 3;
    private static final int ENTERPRISE = 50;
    private static final int SOCIAL = 30;

    /** A shared answer. */
    record Duty(String row, Modality modality) {}

    private static final Duty FULL_BRANCH = new Duty("full-branch", Modality.MUST);
    private static final Duty LEGAL_ENTITY = new Duty("legal-entity", Modality.SHOULD);
    private static final Duty FEW_AT_TARGET = new Duty("few-at-target", Modality.STRIVE);
    private static final Duty FEW_BELOW_TARGET = new Duty("few-below-target", Modality.MAY);
    private static final Duty NONE_AT_TARGET = new Duty("none-at-target", Modality.STRIVE);
    private static final Duty NONE_BELOW_TARGET = new Duty("none-below-target", Modality.NONE);

    private final Duty[] cells = new Duty[2 * 2 * 2 * 2 * 3];

    DenseDuty() {
        for (int cell = 0; cell < cells.length; cell++) {
            int kind = cell / 3 % 2;
            boolean target = cell % 3 >= (kind == 0 ? 2 : 1);
            cells[cell] = branches(cell / 24 == 1, cell / 12 % 2 == 1, cell / 6 % 2 == 1, target);
        }
    }

    /** A few comparisons and one array load. */
    Duty lookup(Organisation organisation) {
        int full = organisation.facts().fullMembers().getAsInt();
        int members = full + organisation.facts().probationaryMembers().getAsInt();
        int employees = organisation.facts().employees().getAsInt();
        int cell = (full >= FULL ? 24 : 0)
                + (members >= 1 ? 12 : 0)
                + (organisation.facts().legalEntity().get() ? 6 : 0)
                + organisation.facts().kind().get().ordinal() * 3
                + (employees >= SOCIAL ? 1 : 0)
                + (employees >= ENTERPRISE ? 1 : 0);
        return cells[cell];
    }

    /** The same as branches that end as soon as they can. */
    static Duty branches(Organisation organisation) {
        int full = organisation.facts().fullMembers().getAsInt();
        if (full >= FULL) {
            return FULL_BRANCH;
        }
        boolean some = full + organisation.facts().probationaryMembers().getAsInt() >= 1;
        if (some && organisation.facts().legalEntity().get()) {
            return LEGAL_ENTITY;
        }
        boolean enterprise = organisation.facts().kind().get() == OrganisationKind.NON_PUBLIC_ENTERPRISE;
        boolean target = organisation.facts().employees().getAsInt() >= (enterprise ? ENTERPRISE : SOCIAL);
        return branches(false, some, false, target);
    }

    private static Duty branches(boolean full, boolean some, boolean legalEntity, boolean target) {
        if (full) {
            return FULL_BRANCH;
        }
        if (some) {
            return legalEntity ? LEGAL_ENTITY : target ? FEW_AT_TARGET : FEW_BELOW_TARGET;
        }
        return target ? NONE_AT_TARGET : NONE_BELOW_TARGET;
    }
}
