package id.rotasi.spring;

import id.rotasi.RosterEngine;
import java.util.Map;

/**
 * The health of an engine: up until it is closed.
 *
 * @param details the solves that run and those that wait
 */
record EngineHealth(boolean isUp, Map<String, Integer> details) {

    /** What the component is called in {@code /actuator/health} and in {@code management.health.rotasi.enabled}. */
    static final String NAME = "rotasi";

    static final String BEAN = "rotasiHealthIndicator";

    static EngineHealth of(RosterEngine engine) {
        return new EngineHealth(!engine.isClosed(), Map.of("running", engine.running(), "waiting", engine.waiting()));
    }
}
