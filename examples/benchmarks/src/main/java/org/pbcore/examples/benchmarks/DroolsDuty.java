package org.pbcore.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.pbcore.model.organisation.Organisation;
import org.pbcore.rules.table.Modality;

/** The rows of {@code formation.duty} as Drools rules, compiled to its executable model, in a session that is kept. */
public final class DroolsDuty {
    private final KieSession session;
    private final Answer answer = new Answer();

    /** Where a rule puts what it found. */
    public static final class Answer {
        private @Nullable Modality modality;

        /**
         * Keeps an answer.
         *
         * @param found what a rule found
         */
        public void set(Modality found) {
            modality = found;
        }
    }

    DroolsDuty() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(
                        "org/pbcore/examples/benchmarks/duty.drl",
                        StandardCharsets.UTF_8.name(),
                        DroolsDuty.class.getClassLoader()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        session.setGlobal("answer", answer);
    }

    @Nullable
    Modality decide(Organisation organisation) {
        FactHandle fact = session.insert(organisation);
        session.fireAllRules();
        session.delete(fact);
        return answer.modality;
    }

    void close() {
        session.dispose();
    }
}
