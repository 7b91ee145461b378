package org.pbcore.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.model.party.PartyOrganisationTier;
import org.pbcore.rules.formation.FormationForm;
import org.pbcore.rules.table.Modality;

/** Rows of formation as Drools rules, compiled to its executable model, in a session that is kept. */
public final class DroolsFormation {
    private final KieSession session;
    private final Answer answer = new Answer();

    /** Where the rules put what they find. */
    public static final class Answer {
        private @Nullable Modality duty;
        private @Nullable FormationForm form;
        private @Nullable PartyOrganisationTier tier;
        private @Nullable Modality functional;

        /**
         * Keeps the duty.
         *
         * @param found what a rule found
         */
        public void duty(Modality found) {
            duty = found;
        }

        /**
         * Keeps the form.
         *
         * @param found what a rule found
         */
        public void form(FormationForm found) {
            form = found;
        }

        /**
         * Keeps the tier.
         *
         * @param found what a rule found
         */
        public void tier(@Nullable PartyOrganisationTier found) {
            tier = found;
        }

        /**
         * Keeps whether a functional Party organisation is encouraged.
         *
         * @param found what a rule found
         */
        public void functional(Modality found) {
            functional = found;
        }

        @Nullable
        Modality duty() {
            return duty;
        }

        @Nullable
        FormationForm form() {
            return form;
        }

        @Nullable
        PartyOrganisationTier tier() {
            return tier;
        }

        @Nullable
        Modality functional() {
            return functional;
        }
    }

    private DroolsFormation(String module, String... files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.pbcore.examples", module, "1");
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        for (String file : files) {
            system.write(services.getResources()
                    .newClassPathResource(
                            "org/pbcore/examples/benchmarks/" + file,
                            StandardCharsets.UTF_8.name(),
                            DroolsFormation.class.getClassLoader()));
        }
        KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.session = services.newKieContainer(release).newKieSession();
        session.setGlobal("answer", answer);
    }

    /** The rows of {@code formation.duty}: ten rules. */
    static DroolsFormation duty() {
        return new DroolsFormation("duty", "duty.drl");
    }

    /** The rows of all four tables of formation: nineteen rules. */
    static DroolsFormation whole() {
        return new DroolsFormation("formation", "duty.drl", "form.drl");
    }

    /** What the rules found, in an object that is used again. */
    Answer decide(Organisation organisation) {
        FactHandle fact = session.insert(organisation);
        session.fireAllRules();
        session.delete(fact);
        return answer;
    }

    void close() {
        session.dispose();
    }
}
