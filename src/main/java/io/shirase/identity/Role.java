package io.shirase.identity;

/** What a person is here for; it decides what the person sees and may do. */
public enum Role {
    /** Sees the policies and incidents of the own organisation. */
    POLICYHOLDER,
    /** Sees those of the organisations whose policies name the own organisation as their agency. */
    AGENCY,
    /** The hotline: reports for callers and follows every incident; decides nothing. */
    OPERATOR,
    HANDLER,
    SUPERVISOR,
    /** Policies, people, products and the audit trail; no incidents. */
    ADMIN;

    /** Whether this role sees the incidents and policies of every organisation. */
    public boolean seesEveryIncident() {
        return this == OPERATOR || this == HANDLER || this == SUPERVISOR;
    }

    /** Whether this role reports incidents. */
    public boolean reports() {
        return this == POLICYHOLDER || this == AGENCY || this == OPERATOR;
    }

    /** Whether this role decides about claims. */
    public boolean decides() {
        return this == HANDLER || this == SUPERVISOR;
    }

    /** Whether people in this role work for the insurer. */
    public boolean isStaff() {
        return belongsTo() == OrganisationKind.INSURER;
    }

    /** The kind of organisation that people in this role belong to. */
    public OrganisationKind belongsTo() {
        return switch (this) {
            case POLICYHOLDER -> OrganisationKind.FIRM;
            case AGENCY -> OrganisationKind.AGENCY;
            case OPERATOR, HANDLER, SUPERVISOR, ADMIN -> OrganisationKind.INSURER;
        };
    }

    String authority() {
        return "ROLE_" + name();
    }
}
