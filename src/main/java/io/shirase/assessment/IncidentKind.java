package io.shirase.assessment;

import io.shirase.language.Coded;

/** What kind of incident it is, in the words of every product. */
public enum IncidentKind implements Coded {
    THIRD_PARTY_LOSS("third-party-loss"),
    LEAK("leak"),
    RIGHTS_INFRINGEMENT("rights-infringement"),
    CYBER_ATTACK("cyber-attack"),
    SUSPECTED_ATTACK("suspected-attack"),
    ONLINE_RUMOUR("online-rumour"),
    BODILY_INJURY_OR_PROPERTY("bodily-injury-or-property"),
    REGULATORY_ACTION("regulatory-action"),
    IT_SERVICE_LOSS("it-service-loss"),
    CUSTODY_LOSS("custody-loss");

    private final String code;

    IncidentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
