package id.rotasi.policy;

/**
 * The regulation a rule rests on, as it is to be printed.
 *
 * @param citation such as {@code PermenPANRB 4/2025 art. 13}; empty when the rule is the host's own decision
 */
public record LegalBasis(String citation) {

    /** No regulation asks for it. */
    public static final LegalBasis NONE = new LegalBasis("");
}
