package org.pbcore.ledger.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pbcore.model.code.CreditCode;

/**
 * The organisations that are known, found by code or by a like name.
 *
 * <p>Only a credit code links. A name gives candidates: those with the strongest {@link LinkReason} that any has. Two
 * different codes are never candidates of each other, however alike the names are, and neither are names whose places
 * contradict each other. Not safe for use by several threads while it is filled.
 */
public final class Linkage {
    private static final int SHORTEST_HEAD = 4;

    private final NameForms forms;
    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, List<Known>> byFolded = new HashMap<>();
    private final Map<String, List<Known>> byCore = new HashMap<>();
    private final Map<String, List<Known>> byStem = new HashMap<>();

    /**
     * Begins with nothing known.
     *
     * @param forms how names are compared
     */
    public Linkage(NameForms forms) {
        this.forms = forms;
    }

    /**
     * Makes an organisation known.
     *
     * @param key what it is called, different for each
     * @param code its credit code
     * @param name its name
     */
    public void add(String key, Optional<CreditCode> code, Optional<String> name) {
        code.ifPresent(value -> byCode.putIfAbsent(value.value(), key));
        name.ifPresent(text -> {
            var known = new Known(key, code.map(CreditCode::value).orElse(null), text, forms.of(text));
            byFolded.computeIfAbsent(known.form.folded(), form -> new ArrayList<>(1))
                    .add(known);
            byCore.computeIfAbsent(known.form.core(), form -> new ArrayList<>(1))
                    .add(known);
            byStem.computeIfAbsent(known.form.stem(), form -> new ArrayList<>(1))
                    .add(known);
        });
    }

    /**
     * Looks for an organisation.
     *
     * @param code its credit code
     * @param name its name
     * @return the one with its code, or the candidates of its name
     */
    public Link find(Optional<CreditCode> code, Optional<String> name) {
        var exact = code.map(value -> byCode.get(value.value()));
        if (exact.isPresent()) {
            return new Link(exact, List.of());
        }
        return name.map(text -> find(code.map(CreditCode::value).orElse(null), forms.of(text), false))
                .orElse(Link.NONE);
    }

    /**
     * Looks for all organisations of a like name, however weak the reason.
     *
     * @param code the credit code
     * @param name the name
     * @return the candidates in order of their keys, each with its strongest reason; none for the same code
     */
    public List<Candidate> alike(Optional<CreditCode> code, String name) {
        var form = forms.of(name);
        var text = code.map(CreditCode::value).orElse(null);
        var found = new TreeMap<String, Candidate>();
        for (var each : List.of(
                candidates(byFolded.get(form.folded()), text, form, LinkReason.SAME_NAME),
                candidates(byCore.get(form.core()), text, form, LinkReason.SAME_BUT_PLACE),
                candidates(byStem.get(form.stem()), text, form, LinkReason.SAME_BUT_FORM))) {
            each.forEach(candidate -> found.putIfAbsent(candidate.key(), candidate));
        }
        return List.copyOf(found.values());
    }

    /**
     * Looks for the organisation that a Party organisation is called after.
     *
     * @param name the name of the Party organisation
     * @return the candidates; those whose whole name it begins with where there are no better ones
     */
    public Link findByPartyOrganisation(String name) {
        return find(null, forms.ofPartyOrganisation(name), true);
    }

    private Link find(@Nullable String code, NameForm form, boolean partOf) {
        var found = candidates(byFolded.get(form.folded()), code, form, LinkReason.SAME_NAME);
        if (found.isEmpty()) {
            found = candidates(byCore.get(form.core()), code, form, LinkReason.SAME_BUT_PLACE);
        }
        if (found.isEmpty()) {
            found = candidates(byStem.get(form.stem()), code, form, LinkReason.SAME_BUT_FORM);
        }
        for (int end = form.core().length() - 1; partOf && found.isEmpty() && end >= SHORTEST_HEAD; end--) {
            found = candidates(byCore.get(form.core().substring(0, end)), code, form, LinkReason.BEGINS_WITH);
        }
        return found.isEmpty() ? Link.NONE : new Link(Optional.empty(), found);
    }

    private List<Candidate> candidates(
            @Nullable List<Known> alike, @Nullable String code, NameForm form, LinkReason reason) {
        if (alike == null) {
            return List.of();
        }
        return alike.stream()
                .filter(known -> code == null || known.code == null)
                .filter(known -> forms.mayAgree(known.form, form))
                .map(known -> new Candidate(known.key, known.name, reason))
                .sorted(Comparator.comparing(Candidate::key))
                .toList();
    }

    private record Known(String key, @Nullable String code, String name, NameForm form) {}
}
