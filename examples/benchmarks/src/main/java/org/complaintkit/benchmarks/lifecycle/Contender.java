package org.complaintkit.benchmarks.lifecycle;

/** Who takes part. */
public enum Contender {
    /** A switch by hand, for the standard definition alone: the limit on one path. */
    SWITCH,
    /** An array by state and act: the limit for lifecycles that are data. */
    TABLE,
    /** This library. */
    COMPLAINTKIT,
    /** stateless4j. */
    STATELESS4J,
    /** The state machine of COLA. */
    COLA,
    /** squirrel-foundation. */
    SQUIRREL,
    /** spring-statemachine. */
    SPRING;

    Door door(Definition definition) {
        return switch (this) {
            case SWITCH -> new SwitchDoor();
            case TABLE -> new TableDoor(definition);
            case COMPLAINTKIT -> new LifecycleDoor(definition);
            case STATELESS4J -> new StatelessDoor(definition);
            case COLA -> new ColaDoor(definition);
            case SQUIRREL -> new SquirrelDoor(definition);
            case SPRING -> new SpringDoor(definition);
        };
    }

    /** What is written by hand is written for one definition. */
    boolean takesAnyDefinition() {
        return this != SWITCH;
    }
}
