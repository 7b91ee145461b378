package org.pbcore.examples.quickstart.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pbcore.examples.quickstart.Assumptions;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.intake.SurveyListener;
import org.pbcore.ledger.intake.SurveyRow;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.organisation.OrganisationKind;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.reports.office.LedgerLine;
import org.pbcore.rules.formation.joint.JointUnit;
import org.pbcore.rules.planning.Site;
import org.pbcore.rules.table.Bound;

/** The registered rows of a survey, in memory, with what is assumed where it did not ask. */
final class SurveyedCity {
    private final List<LedgerLine> lines = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    static SurveyedCity read(Path survey) throws IOException {
        SurveyedCity city = new SurveyedCity();
        Assumptions assumptions = Assumptions.bundled();
        SurveyIntake.read(survey, new SurveyListener() {
            @Override
            public void registered(SurveyRow row) {
                Organisation organisation = assumptions.complete(row.organisation());
                city.names.put(organisation.getId(), organisation.getName().orElse(""));
                city.lines.add(new LedgerLine(
                        organisation, row.record(), row.partyOrganisation(), row.further(), row.personal()));
            }

            @Override
            public void problem(Problem problem) {
                // the survey command lists problems
            }
        });
        return city;
    }

    List<LedgerLine> lines() {
        return lines;
    }

    List<LedgerLine> lines(OrganisationKind kind) {
        return lines.stream()
                .filter(line -> line.organisation().getKind().equals(Optional.of(kind)))
                .toList();
    }

    List<Organisation> organisations() {
        return lines.stream().map(LedgerLine::organisation).toList();
    }

    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /**
     * Those that operate without a Party organisation, with members but too few alone, of whom everything a planner
     * asks is known.
     */
    List<JointUnit> jointUnits(Bound enough) {
        List<JointUnit> units = new ArrayList<>();
        for (LedgerLine line : lines) {
            Organisation known = line.organisation();
            Optional<Site> site = site(line);
            boolean isAlone = known.getPartyOrganisation().equals(Optional.of(PartyOrganisationForm.NONE));
            boolean operates = known.getStatus().equals(Optional.of(OperatingStatus.OPERATING));
            if (isAlone
                    && operates
                    && site.isPresent()
                    && known.getKind().isPresent()
                    && known.getIndustry().isPresent()
                    && known.getEmployees().isPresent()
                    && known.getFullMembers().isPresent()
                    && known.getProbationaryMembers().isPresent()
                    && known.getFullMembers().getAsInt() > 0
                    && !enough.admits(known.getFullMembers().getAsInt())) {
                int full = known.getFullMembers().getAsInt();
                units.add(new JointUnit(
                        known.getId(),
                        full,
                        full + known.getProbationaryMembers().getAsInt(),
                        known.getEmployees().getAsInt(),
                        known.getKind().get(),
                        known.getIndustry().get(),
                        site.get()));
            }
        }
        return units;
    }

    /** Where an organisation is; empty where the survey does not say. */
    static Optional<Site> site(LedgerLine line) {
        try {
            return Optional.of(new Site(
                    Integer.parseInt(line.further().getOrDefault("横坐标", "")),
                    Integer.parseInt(line.further().getOrDefault("纵坐标", ""))));
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }
}
