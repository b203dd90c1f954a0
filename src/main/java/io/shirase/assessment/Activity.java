package io.shirase.assessment;

import io.shirase.language.Coded;

/** What money was spent on, in the same words for every product. */
public enum Activity implements Coded {
    SHUTDOWN("shutdown"),
    ATTACK_CHECK("attack-check"),
    CAUSE_INVESTIGATION("cause-investigation"),
    LAWYER("lawyer"),
    CONSULTING("consulting"),
    CRISIS_CONSULTING("crisis-consulting"),
    REPUTATION_CONTAINMENT("reputation-containment"),
    DATA_RESTORATION("data-restoration"),
    HARDWARE_REPAIR("hardware-repair"),
    SUBSTITUTE_RENTAL("substitute-rental"),
    MALWARE_REMOVAL("malware-removal"),
    STAFF("staff"),
    TRAVEL("travel"),
    CALL_CENTRE("call-centre"),
    NOTIFICATION("notification"),
    PUBLIC_NOTICE("public-notice"),
    PRESS_CONFERENCE("press-conference"),
    CONDOLENCE_PERSON("condolence-person"),
    CONDOLENCE_CORPORATION("condolence-corporation"),
    CREDIT_MONITORING("credit-monitoring"),
    PUBLIC_INVESTIGATION("public-investigation"),
    PUBLIC_INVESTIGATION_CONSULTING("public-investigation-consulting"),
    CLAIM_AGAINST_OTHERS("claim-against-others"),
    RECURRENCE_PREVENTION("recurrence-prevention"),
    LITIGATION_SUPPORT("litigation-support"),
    INJURY_CONDOLENCE("injury-condolence"),
    PROPERTY_CONDOLENCE("property-condolence"),
    REGULATORY_PROCEDURE("regulatory-procedure"),
    SUPPORT_SERVICE("support-service"),
    DAMAGES("damages"),
    DEFENCE("defence"),
    COOPERATION("cooperation"),
    LOSS_PREVENTION("loss-prevention"),
    RECOURSE_CONDOLENCE("recourse-condolence"),
    LOST_PROFIT("lost-profit");

    private final String code;

    Activity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
