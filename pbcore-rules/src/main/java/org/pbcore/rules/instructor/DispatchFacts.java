package org.pbcore.rules.instructor;

import java.util.Optional;
import org.pbcore.model.instructor.GuidanceCategory;

/**
 * What decides how an organisation is guided; each fact is empty where it is unknown.
 *
 * @param partyOrganisation whether it has a Party organisation, alone or with others
 * @param category what kind of case it is for guidance, as people judged it
 */
public record DispatchFacts(Optional<Boolean> partyOrganisation, Optional<GuidanceCategory> category) {}
