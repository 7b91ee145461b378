package org.pbcore.ledger.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.pbcore.ledger.Alongside;
import org.pbcore.ledger.Ledger;
import org.pbcore.ledger.intake.Problem;
import org.pbcore.ledger.intake.SurveyIntake;
import org.pbcore.ledger.linkage.NameForms;
import org.pbcore.ledger.privacy.PersonalVault;
import org.pbcore.model.region.RegionTree;

/**
 * An import of registers into a ledger, in two steps: {@link #compare} shows what a file would change, {@link #accept}
 * records it. What is in doubt is never recorded; a second import of the same file records nothing.
 */
public final class RegisterImport {
    private static final int BUFFER = 1 << 16;

    private final Ledger ledger;
    private final Optional<PersonalVault> vault;
    private final NameForms forms = new NameForms(RegionTree.bundled());

    /**
     * Makes an import that keeps nothing personal.
     *
     * @param ledger the ledger
     */
    public RegisterImport(Ledger ledger) {
        this.ledger = ledger;
        this.vault = Optional.empty();
    }

    /**
     * Makes an import that keeps what rows say of persons in a vault, beside the entries of new and changed rows. A row
     * whose personal columns alone differ is unchanged: what the vault holds is not compared.
     *
     * @param ledger the ledger
     * @param vault its vault
     */
    public RegisterImport(Ledger ledger, PersonalVault vault) {
        this.ledger = ledger;
        this.vault = Optional.of(vault);
    }

    /**
     * Compares a file with what the ledger knows on a day. Nothing is recorded. Where the unit knows something newer,
     * the file would hold until then only: what is known of later days never changes.
     *
     * @param file the file, as {@link SurveyIntake} reads it
     * @param terms unit, day, and how to compare
     * @param listener receives the differences
     * @return what there is to accept
     * @throws IOException when the file cannot be read
     * @throws InvalidDecisionException when a row is said to stand for a key that the unit does not hold
     */
    public ImportPlan compare(Path file, ImportTerms terms, DiffListener listener) throws IOException {
        var digest = digest(file);
        long position = ledger.position();
        var until = LaterDay.after(terms.day(), ledger, terms.unit(), position);
        var differences = new DifferencesDigest(until);
        var summary = diff(file, terms, until, position, new Told(differences::add, listener));
        return new ImportPlan(terms, until, summary, digest, differences.value(), position);
    }

    /**
     * Records what a comparison found, and nothing of the host's beside it.
     *
     * @param file the same file
     * @param plan what was accepted
     * @param listener receives the differences once more, each after it went into a batch
     * @return what was recorded
     * @throws IOException when the file cannot be read
     * @throws StaleComparisonException when the file has changed since, or the ledger so that the differences are
     *     others
     * @throws org.pbcore.ledger.LedgerConflictException when meanwhile another writer adds to the unit, or another unit
     *     records one of the organisations
     */
    public ImportResult accept(Path file, ImportPlan plan, DiffListener listener) throws IOException {
        return accept(file, plan, listener, Alongside.NOTHING);
    }

    /**
     * Records what a comparison found new, changed, moved and gone, on the terms of the comparison, in batches of some
     * thousand entries. Each batch is committed by itself, in a transaction of its own: an import is no part of a
     * transaction of the host's. A failure in between leaves whole batches recorded; to compare and accept once more
     * records the rest.
     *
     * <p>Where the ledger has grown since the comparison, the file is compared anew, and what is recorded is exactly
     * what was shown or nothing. While the batches are written, others may write to other units; of two imports that
     * bring one organisation into two units the later one fails.
     *
     * @param file the same file
     * @param plan what was accepted
     * @param listener receives the differences once more, each after it went into a batch
     * @param alongside writes rows of the host's with the last batch: they are there once the import is whole, and only
     *     then; where nothing differs, by themselves, with no entries
     * @return what was recorded
     * @throws IOException when the file cannot be read
     * @throws StaleComparisonException when the file has changed since, or the ledger so that the differences are
     *     others
     * @throws org.pbcore.ledger.LedgerConflictException when meanwhile another writer adds to the unit, or another unit
     *     records one of the organisations
     * @throws org.pbcore.ledger.AlongsideFailedException when the database refuses the host's rows; the last batch is
     *     not recorded
     */
    public ImportResult accept(Path file, ImportPlan plan, DiffListener listener, Alongside alongside)
            throws IOException {
        if (!digest(file).equals(plan.digest())) {
            throw new StaleComparisonException("file");
        }
        var head = ledger.head(plan.terms().unit()); // before the position: what comes between is a conflict
        long position = ledger.position();
        if (position != plan.position()) {
            refuseOtherDifferences(file, plan, position);
        }
        var batches = new ImportBatches(ledger, vault, plan, head, position);
        diff(file, plan.terms(), plan.until(), position, new Told(batches::add, listener));
        return batches.finish(alongside);
    }

    private void refuseOtherDifferences(Path file, ImportPlan plan, long position) throws IOException {
        var until = LaterDay.after(plan.terms().day(), ledger, plan.terms().unit(), position);
        var differences = new DifferencesDigest(until);
        diff(file, plan.terms(), until, position, differences::add);
        if (!differences.value().equals(plan.differences())) {
            throw new StaleComparisonException("differences");
        }
    }

    private DiffSummary diff(
            Path file, ImportTerms terms, Optional<LocalDate> until, long position, DiffListener listener)
            throws IOException {
        var known = KnownFacts.of(ledger, terms.unit(), terms.day(), until, position);
        return RegisterDiff.compare(
                rows -> SurveyIntake.read(file, terms.region(), rows), known, terms.diff(), forms, listener);
    }

    private static String digest(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                digest.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells a listener of everything, and of differences something else before. */
    private record Told(Consumer<Difference> first, DiffListener listener) implements DiffListener {
        @Override
        public void difference(Difference difference) {
            first.accept(difference);
            listener.difference(difference);
        }

        @Override
        public void problem(Problem problem) {
            listener.problem(problem);
        }

        @Override
        public void progress(long bytesRead, OptionalLong bytesTotal) {
            listener.progress(bytesRead, bytesTotal);
        }
    }
}
