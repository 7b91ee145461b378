package org.pbcore.rules.leadership;

import java.util.Optional;
import org.pbcore.model.organisation.OrganisationKind;

/**
 * What the rules of leadership ask of an organisation and its secretary; each fact is empty where it is unknown.
 *
 * @param kind the kind of organisation
 * @param large whether it is large (规模大); the plan gives no number
 * @param manyMembers whether it has many Party members (党员数量多); the plan gives no number
 * @param secretaryIsMainInvestor whether its secretary is its main investor (主要出资人)
 * @param secretaryIsInvestor whether its secretary is one of its investors; a main investor is one
 */
public record LeadershipFacts(
        Optional<OrganisationKind> kind,
        Optional<Boolean> large,
        Optional<Boolean> manyMembers,
        Optional<Boolean> secretaryIsMainInvestor,
        Optional<Boolean> secretaryIsInvestor) {}
