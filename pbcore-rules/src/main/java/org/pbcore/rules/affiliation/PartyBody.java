package org.pbcore.rules.affiliation;

import java.util.Optional;
import org.pbcore.model.code.RegionCode;

/**
 * A real Party body to which Party organisations belong.
 *
 * @param id what the host calls it
 * @param kind the kind of body
 * @param name its full name
 * @param region the region it answers for
 * @param superior the id of the body it belongs to itself; empty at the top
 */
public record PartyBody(String id, AffiliationBody kind, String name, RegionCode region, Optional<String> superior) {}
