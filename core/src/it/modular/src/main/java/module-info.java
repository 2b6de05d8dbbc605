/** An application that is a module. */
module modular {
    requires id.rotasi.core;
    requires tools.jackson.core;
}
