package id.rotasi.fuzz;

/** A promise that an input broke, other than by an exception of the code itself. */
final class Wrong extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String promise;

    Wrong(String promise, String detail) {
        super(promise + ": " + detail);
        this.promise = promise;
    }

    /** Which promise it is, the same for all inputs that break it. */
    String promise() {
        return promise;
    }
}
