package org.complaintkit.replay;

/** The languages of the program, as {@code --lang} names them. */
enum Lang {
    /** English. */
    en,
    /** Chinese. */
    zh
}
