package org.complaintkit.sla.testkit;

import java.util.List;

/** A law that looks at one story. */
interface StoryLaw {

    /** Everything in it that breaks the law; nothing where it holds. */
    List<Broken> broken(Story story);
}
