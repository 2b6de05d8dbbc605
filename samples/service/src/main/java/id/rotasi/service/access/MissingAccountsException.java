package id.rotasi.service.access;

/** With a database of its own nobody may sign in by a password that stands in a log: accounts must be given. */
final class MissingAccountsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingAccountsException() {
        super("There is no account, so nobody could sign in. Give at least an officer and a head, for example"
                + " SERVICE_ACCOUNTS_RINA_ROLE=officer SERVICE_ACCOUNTS_RINA_PASSWORD=...");
    }
}
