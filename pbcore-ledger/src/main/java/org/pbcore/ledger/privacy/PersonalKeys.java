package org.pbcore.ledger.privacy;

import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys of a host: where they are kept, and who may use them, is the host's to say.
 *
 * <p>A key names its cipher by {@link SecretKey#getAlgorithm()}: {@code AES} with 256 bits (AES-256-GCM), or
 * {@code SM4} with 128 bits (SM4-GCM, by a provider that the host has installed). Turning to a new key is naming
 * another current one: what the old ones sealed is still read while they are given.
 *
 * <p>An implementation that cannot reach its keys throws {@link KeysUnavailableException}; a key destroyed for good is
 * empty.
 */
public interface PersonalKeys {
    /**
     * Returns the key that seals from now on.
     *
     * @return its id, up to 64 characters, which stands beside what it sealed
     */
    String currentKeyId();

    /**
     * Returns a key.
     *
     * @param keyId the id, current or former
     * @return the key; empty when it was destroyed or never was
     */
    Optional<SecretKey> key(String keyId);

    /**
     * Returns the keys of the digests by which people are found.
     *
     * @return the one that is used from now on, then the former ones, which are searched too; none of them a key that
     *     encrypts
     */
    List<SecretKey> lookupKeys();
}
