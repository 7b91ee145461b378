package org.pbcore.rules.leadership;

import static org.pbcore.model.leadership.LeadershipOffice.DEPUTY_SECRETARY;
import static org.pbcore.model.leadership.LeadershipOffice.SECRETARY;
import static org.pbcore.rules.table.DecisionTable.table;
import static org.pbcore.rules.table.Modality.ENCOURAGED;
import static org.pbcore.rules.table.Modality.MAY;
import static org.pbcore.rules.table.Modality.MUST;
import static org.pbcore.rules.table.Modality.NONE;
import static org.pbcore.rules.table.Modality.SHOULD;

import java.util.Arrays;
import java.util.Optional;
import org.pbcore.model.leadership.LeadershipOffice;
import org.pbcore.model.leadership.SecretaryAppointment;
import org.pbcore.model.leadership.SecretarySource;
import org.pbcore.model.leadership.UnionOffice;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.term.Label;
import org.pbcore.rules.table.Axis;
import org.pbcore.rules.table.ChoiceAxis;
import org.pbcore.rules.table.Clause;
import org.pbcore.rules.table.DecisionTable;
import org.pbcore.rules.table.Modality;
import org.pbcore.rules.table.TableBuilder;

/** The decision tables of how a secretary comes to the post (2.3-d, 2.3-e, 2.3-h). */
final class SecretaryTables {
    private static final ChoiceAxis<SecretaryAppointment, LeadershipOffice> OFFICE = Axis.choice(
            "office",
            new Label("职务", "office"),
            LeadershipOffice.class,
            appointment -> Optional.of(appointment.getOffice()));
    private static final ChoiceAxis<SecretaryAppointment, SecretarySource> SOURCE =
            Axis.choice("source", new Label("人选来源", "source"), SecretarySource.class, SecretaryAppointment::getSource);
    private static final ChoiceAxis<SecretaryAppointment, PartyOrganisationForm> FORM =
            Axis.choice("form", new Label("党组织形式", "form"), PartyOrganisationForm.class, SecretaryAppointment::getForm);
    private static final ChoiceAxis<SecretaryAppointment, UnionOffice> UNION_OFFICE = Axis.choice(
            "unionOffice", new Label("工会职务", "union office"), UnionOffice.class, SecretaryAppointment::getUnionOffice);
    private static final ChoiceAxis<SecretaryAppointment, Boolean> BACKBONE =
            Axis.flag("backbone", new Label("业务骨干", "business backbone"), SecretaryAppointment::getBackbone);
    private static final ChoiceAxis<SecretaryAppointment, Boolean> FULL_TIME_WORKER = Axis.flag(
            "fullTimeWorker", new Label("专职党务工作者", "full-time Party worker"), SecretaryAppointment::getFullTimeWorker);
    private static final ChoiceAxis<SecretaryAppointment, Boolean> PARTY_MEMBER =
            Axis.flag("partyMember", new Label("党员", "Party member"), SecretaryAppointment::getPartyMember);
    private static final ChoiceAxis<SecretaryAppointment, Boolean> ELECTED = Axis.flag(
            "elected",
            new Label("已经党内选举", "elected inside the Party"),
            appointment -> Optional.of(appointment.getElectedOn().isPresent()));

    private SecretaryTables() {}

    /** With what force the plan opens this way to the post (2.3-d). */
    static DecisionTable<SecretaryAppointment, Modality> source() {
        TableBuilder<SecretaryAppointment, Modality> table = begin("source", new Label("人选来源", "source"), "d");
        secretary(table, "inside", SHOULD, "d").when(SOURCE, SecretarySource.INSIDE);
        secretary(table, "seconded-or-recruited", MAY, "d")
                .when(SOURCE, SecretarySource.SECONDED, SecretarySource.RECRUITED);
        return table.build();
    }

    /** Whether the election inside the Party is still to be held (2.3-d). */
    static DecisionTable<SecretaryAppointment, Modality> election() {
        TableBuilder<SecretaryAppointment, Modality> table =
                begin("election", new Label("党内选举", "election inside the Party"), "d");
        secretary(table, "not-elected-yet", MUST, "d").when(ELECTED, false);
        secretary(table, "elected", NONE, "d").when(ELECTED, true);
        return table.build();
    }

    /** Whether a secretary from inside is preferred as a business backbone (2.3-d). */
    static DecisionTable<SecretaryAppointment, Modality> backbone() {
        TableBuilder<SecretaryAppointment, Modality> table =
                begin("backbone", new Label("优先业务骨干", "preferred as a business backbone"), "d");
        secretary(table, "inside-backbone", ENCOURAGED, "d")
                .when(SOURCE, SecretarySource.INSIDE)
                .when(BACKBONE, true);
        secretary(table, "inside-no-backbone", NONE, "d")
                .when(SOURCE, SecretarySource.INSIDE)
                .when(BACKBONE, false);
        secretary(table, "from-outside", NONE, "d").when(SOURCE, SecretarySource.SECONDED, SecretarySource.RECRUITED);
        return table.build();
    }

    /** Whether a secretary of a joint Party organisation is preferred as a full-time Party worker (2.3-e). */
    static DecisionTable<SecretaryAppointment, Modality> joint() {
        TableBuilder<SecretaryAppointment, Modality> table =
                begin("joint", new Label("联合党组织优先专职党务工作者", "preferred for a joint Party organisation"), "e");
        secretary(table, "joint-full-time-worker", ENCOURAGED, "e")
                .when(FORM, PartyOrganisationForm.JOINT)
                .when(FULL_TIME_WORKER, true);
        secretary(table, "joint-other", NONE, "e")
                .when(FORM, PartyOrganisationForm.JOINT)
                .when(FULL_TIME_WORKER, false);
        PartyOrganisationForm[] others = Arrays.stream(PartyOrganisationForm.values())
                .filter(form -> form != PartyOrganisationForm.JOINT)
                .toArray(PartyOrganisationForm[]::new);
        secretary(table, "not-joint", NONE, "e").when(FORM, others);
        return table.build();
    }

    /** Whether a chair of the trade union may become secretary, by the due procedure (2.3-h). */
    static DecisionTable<SecretaryAppointment, Modality> unionChair() {
        TableBuilder<SecretaryAppointment, Modality> table =
                begin("unionChair", new Label("工会主席任书记", "chair of the trade union as secretary"), "h");
        secretary(table, "chair-who-is-member", MAY, "h")
                .when(UNION_OFFICE, UnionOffice.CHAIR)
                .when(PARTY_MEMBER, true);
        secretary(table, "chair-who-is-no-member", NONE, "h")
                .when(UNION_OFFICE, UnionOffice.CHAIR)
                .when(PARTY_MEMBER, false);
        secretary(table, "no-chair", NONE, "h").when(UNION_OFFICE, UnionOffice.NONE, UnionOffice.VICE_CHAIR);
        return table.build();
    }

    /** A table that asks nothing of a deputy. */
    private static TableBuilder<SecretaryAppointment, Modality> begin(String part, Label title, String letter) {
        TableBuilder<SecretaryAppointment, Modality> table = table("secretary." + part, title);
        return table.row("deputy", NONE, c(letter), NONE).when(OFFICE, DEPUTY_SECRETARY);
    }

    private static TableBuilder<SecretaryAppointment, Modality> secretary(
            TableBuilder<SecretaryAppointment, Modality> table, String row, Modality modality, String letter) {
        return table.row(row, modality, c(letter), modality).when(OFFICE, SECRETARY);
    }

    private static Clause c(String letter) {
        return new Clause("2.3-" + letter);
    }
}
