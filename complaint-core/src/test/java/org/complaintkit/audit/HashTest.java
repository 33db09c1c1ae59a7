package org.complaintkit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HashTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_hash_is_read_as_it_is_printed() {
        assertThat(Hash.parse(ABC))
                .hasToString(ABC)
                .isEqualTo(Hash.of(Hash.parse(ABC).bytes()));
        assertThat(Hash.START).hasToString("0".repeat(64)).isNotEqualTo(Hash.parse(ABC));
    }

    @Test
    void another_number_of_bytes_is_refused() {
        assertThatThrownBy(() -> Hash.of(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a hash has 32 bytes, here are 31");
    }

    @Test
    void other_digits_are_refused() {
        for (String wrong :
                new String[] {"", ABC + "0", ABC.toUpperCase(java.util.Locale.ROOT), ABC.replace('b', 'g')}) {
            assertThatThrownBy(() -> Hash.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("64 digits from 0 to 9 and a to f");
        }
    }

    /** The digest of no bytes, from FIPS 180-4; what is written is only then what is hashed. */
    @Test
    void the_digest_is_sha_256() {
        assertThat(new Written().hash())
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new Written().tag('a').tag('b').tag('c').hash()).hasToString(ABC);
    }
}
