package org.pbcore.examples.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import org.pbcore.model.code.CreditCode;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;

/** Lines of a ledger, clear in everything or with about five problems. Always the same. */
final class Records {
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate COUNTED = LocalDate.of(2020, 8, 1);
    private static final LocalDate FUTURE = LocalDate.of(2031, 1, 1);
    private static final int FAULT_PERCENT = 45;

    private final Random random = new Random(20201123);
    private final int faultPercent;

    private Records(int faultPercent) {
        this.faultPercent = faultPercent;
    }

    static OrganisationRecord[] clean(int size) {
        return new Records(0).lines(size);
    }

    static OrganisationRecord[] faulty(int size) {
        return new Records(FAULT_PERCENT).lines(size);
    }

    private OrganisationRecord[] lines(int size) {
        OrganisationRecord[] lines = new OrganisationRecord[size];
        for (int i = 0; i < size; i++) {
            lines[i] = line(i);
        }
        return lines;
    }

    private OrganisationRecord line(int number) {
        PartyOrganisationForm[] forms = PartyOrganisationForm.values();
        PartyOrganisationForm form = forms[random.nextInt(forms.length)];
        OrganisationRecord.Builder line = OrganisationRecord.builder();
        line.creditCode(fails() ? "91410105MA3X00000" : creditCode());
        line.name(fails() ? "　" : "郑州第" + number + "科技有限公司");
        line.status(OperatingStatus.OPERATING);
        line.industry(fails() ? "X99" : "C" + (13 + random.nextInt(30)) + "10");
        line.region(fails() ? "41O105" : "41" + (1001 + random.nextInt(1800)));
        line.registeredOn(fails() ? FUTURE : FIRST.plusDays(random.nextInt(10_000)));
        line.employees(fails() ? -1 : random.nextInt(300));
        line.employeesAsOf(COUNTED);
        line.fullMembers(fails() ? -1 : random.nextInt(3));
        line.probationaryMembers(fails() ? -1 : random.nextInt(2));
        if (!fails()) {
            line.floatingMembers(random.nextInt(3));
        }
        line.headName("负责人" + number);
        if (!fails()) {
            line.headPoliticalStatus("群众");
        }
        if (!fails()) {
            line.headContact("139" + (10_000_000 + random.nextInt(90_000_000)));
        }
        line.partyOrganisation(form);
        if (form == PartyOrganisationForm.NONE && !fails()) {
            line.noOrganisationReason(NoOrganisationReason.FEWER_THAN_THREE);
        }
        return line.build();
    }

    private boolean fails() {
        return random.nextInt(100) < faultPercent;
    }

    private String creditCode() {
        StringBuilder code = new StringBuilder("91410105");
        for (int i = 0; i < 9; i++) {
            code.append(CODE_CHARACTERS.charAt(random.nextInt(CODE_CHARACTERS.length())));
        }
        for (int i = 0; i < CODE_CHARACTERS.length(); i++) {
            String whole = code.toString() + CODE_CHARACTERS.charAt(i);
            if (CreditCode.isWellFormed(whole)) {
                return whole;
            }
        }
        throw new IllegalStateException("every code has a check character");
    }
}
