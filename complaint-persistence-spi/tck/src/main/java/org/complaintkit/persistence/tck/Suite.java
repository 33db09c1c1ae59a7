package org.complaintkit.persistence.tck;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Some tests of the kit. Each is given a bench with an empty store on it. */
@ExtendWith(BenchExtension.class)
@Timeout(120)
interface Suite {}
