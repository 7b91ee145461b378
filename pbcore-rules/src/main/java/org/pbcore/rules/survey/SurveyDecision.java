package org.pbcore.rules.survey;

import java.util.List;
import org.pbcore.rules.table.Decision;
import org.pbcore.rules.table.Ruling;

/**
 * Who surveys an organisation and who keeps its ledger.
 *
 * @param surveyor who surveys it
 * @param ledgerUnit who keeps its ledger
 * @param coKeepers who keeps it as well
 * @param classifiedLedger whether a classified ledger is kept at the same time
 */
public record SurveyDecision(
        Decision<SurveyUnit> surveyor,
        Decision<SurveyUnit> ledgerUnit,
        Decision<List<SurveyUnit>> coKeepers,
        Decision<Boolean> classifiedLedger)
        implements Ruling {
    @Override
    public List<Decision<?>> decisions() {
        return List.of(surveyor, ledgerUnit, coKeepers, classifiedLedger);
    }
}
