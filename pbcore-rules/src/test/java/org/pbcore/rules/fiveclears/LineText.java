package org.pbcore.rules.fiveclears;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.pbcore.model.organisation.NoOrganisationReason;
import org.pbcore.model.organisation.OperatingStatus;
import org.pbcore.model.organisation.OrganisationRecord;
import org.pbcore.model.party.PartyOrganisationForm;
import org.pbcore.model.term.Term;

/** Reads lines of a ledger from texts by path; {@code BLANK} is a text of blanks. */
final class LineText {
    static final String BLANK = " \t\u3000\u00a0";

    private LineText() {}

    /** A line in which everything is clear. */
    static Map<String, String> clear() {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("creditCode", "91350100M000100Y43");
        line.put("name", "某某有限公司");
        line.put("status", "OPERATING");
        line.put("industry", "I6510");
        line.put("region", "410105");
        line.put("registeredOn", "2020-09-15");
        line.put("employees", "0");
        line.put("employeesAsOf", "2020-09-15");
        line.put("fullMembers", "0");
        line.put("probationaryMembers", "0");
        line.put("floatingMembers", "0");
        line.put("head.name", "某甲");
        line.put("head.politicalStatus", "群众");
        line.put("head.contact", "无");
        line.put("partyOrganisation", "NONE");
        line.put("noOrganisationReason", "HIGH_TURNOVER");
        return line;
    }

    static OrganisationRecord line(Map<String, String> texts) {
        OrganisationRecord.Builder builder = OrganisationRecord.builder();
        texts.forEach((path, text) -> put(builder, path, text.equals("BLANK") ? BLANK : text));
        return builder.build();
    }

    private static void put(OrganisationRecord.Builder to, String path, String text) {
        switch (path) {
            case "creditCode" -> to.creditCode(text);
            case "name" -> to.name(text);
            case "status" -> to.status(Term.of(OperatingStatus.class, text));
            case "industry" -> to.industry(text);
            case "region" -> to.region(text);
            case "registeredOn" -> to.registeredOn(LocalDate.parse(text));
            case "employees" -> to.employees(count(text));
            case "employeesAsOf" -> to.employeesAsOf(LocalDate.parse(text));
            case "fullMembers" -> to.fullMembers(count(text));
            case "probationaryMembers" -> to.probationaryMembers(count(text));
            case "floatingMembers" -> to.floatingMembers(count(text));
            case "head.name" -> to.headName(text);
            case "head.politicalStatus" -> to.headPoliticalStatus(text);
            case "head.contact" -> to.headContact(text);
            case "partyOrganisation" -> to.partyOrganisation(Term.of(PartyOrganisationForm.class, text));
            case "noOrganisationReason" -> to.noOrganisationReason(Term.of(NoOrganisationReason.class, text));
            case "note" -> to.noOrganisationNote(text);
            default -> throw new IllegalArgumentException("no path " + path);
        }
    }

    private static OptionalInt count(String text) {
        return OptionalInt.of(Integer.parseInt(text));
    }
}
