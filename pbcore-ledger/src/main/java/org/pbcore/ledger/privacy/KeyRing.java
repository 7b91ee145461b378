package org.pbcore.ledger.privacy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * Keys held in memory: for a host that reads them from its own safe when it starts.
 *
 * <p>Immutable; never prints a key.
 */
public final class KeyRing implements PersonalKeys {
    private static final int LOOKUP_BYTES = 32;

    private final String currentKeyId;
    private final Map<String, SecretKey> keys;
    private final List<SecretKey> lookupKeys;

    private KeyRing(String currentKeyId, Map<String, SecretKey> keys, List<SecretKey> lookupKeys) {
        this.currentKeyId = currentKeyId;
        this.keys = Map.copyOf(keys);
        this.lookupKeys = List.copyOf(lookupKeys);
        lookupKeys.forEach(this::refuseWeak);
    }

    /** A key in a device may show no bytes; then it is the device's to answer for. */
    private void refuseWeak(SecretKey lookupKey) {
        byte[] bytes = lookupKey.getEncoded();
        if (bytes == null) {
            return;
        }
        boolean encrypts = keys.values().stream()
                .map(SecretKey::getEncoded)
                .anyMatch(other -> MessageDigest.isEqual(bytes, other));
        int length = bytes.length;
        Arrays.fill(bytes, (byte) 0);
        if (length < LOOKUP_BYTES) {
            throw new IllegalArgumentException(
                    "检索密钥应不少于 32 字节; a key for lookups must have 32 bytes or more, got " + length);
        }
        if (encrypts) {
            throw new IllegalArgumentException("检索密钥不得与加密密钥相同; a key for lookups must not be one that encrypts");
        }
    }

    /**
     * Makes a ring of one key and one key for lookups.
     *
     * @param keyId the id of the key
     * @param key the key
     * @param lookupKey the key of the digests, of 32 bytes or more
     * @return the ring
     * @throws IllegalArgumentException when the key for lookups is shorter, or the key that encrypts
     */
    public static KeyRing of(String keyId, SecretKey key, SecretKey lookupKey) {
        return new KeyRing(keyId, Map.of(keyId, key), List.of(lookupKey));
    }

    /**
     * Returns a ring that seals by another key and still reads what the former ones sealed.
     *
     * @param keyId the id of the new key
     * @param key the new key
     * @return the ring
     * @throws IllegalArgumentException when there is a key of this id, or it is one for lookups
     */
    public KeyRing turnedTo(String keyId, SecretKey key) {
        if (keys.containsKey(keyId)) {
            throw new IllegalArgumentException("a key of this id is on the ring");
        }
        Map<String, SecretKey> all = new LinkedHashMap<>(keys);
        all.put(keyId, key);
        return new KeyRing(keyId, all, lookupKeys);
    }

    /**
     * Returns a ring without a key: what it sealed is not read again by anybody who has no other copy.
     *
     * @param keyId the id of a former key
     * @return the ring
     * @throws IllegalArgumentException when it is the current one
     */
    public KeyRing without(String keyId) {
        if (keyId.equals(currentKeyId)) {
            throw new IllegalArgumentException("the current key: turn to another one first");
        }
        Map<String, SecretKey> rest = new LinkedHashMap<>(keys);
        rest.remove(keyId);
        return new KeyRing(currentKeyId, rest, lookupKeys);
    }

    /**
     * Returns a ring that finds new values by another key for lookups, and still searches by the former ones: their
     * digests stay in the rows that have them.
     *
     * @param lookupKey the new key of the digests, of 32 bytes or more
     * @return the ring
     * @throws IllegalArgumentException when it is shorter, or a key that encrypts
     */
    public KeyRing lookingUpBy(SecretKey lookupKey) {
        List<SecretKey> all = new ArrayList<>();
        all.add(lookupKey);
        all.addAll(lookupKeys);
        return new KeyRing(currentKeyId, keys, all);
    }

    /**
     * Returns a ring with the current key for lookups only: what was recorded under former ones is read as before, but
     * not found by its value any more.
     *
     * @return the ring
     */
    public KeyRing withoutFormerLookups() {
        return new KeyRing(currentKeyId, keys, lookupKeys.subList(0, 1));
    }

    @Override
    public String currentKeyId() {
        return currentKeyId;
    }

    @Override
    public Optional<SecretKey> key(String keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    @Override
    public List<SecretKey> lookupKeys() {
        return lookupKeys;
    }

    /** Returns how many keys there are, and none of them. */
    @Override
    public String toString() {
        return "KeyRing[" + keys.size() + " keys]";
    }
}
