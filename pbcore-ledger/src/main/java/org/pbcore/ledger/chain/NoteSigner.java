package org.pbcore.ledger.chain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;

/** A private key under a name, which signs checkpoints. */
public final class NoteSigner {
    private final NoteScheme scheme;
    private final PrivateKey key;
    private final NoteVerifier verifier;

    private NoteSigner(String name, NoteScheme scheme, KeyPair keys) {
        this.scheme = scheme;
        this.key = keys.getPrivate();
        this.verifier = NoteVerifier.of(name, scheme, keys.getPublic());
    }

    /**
     * Signs with Ed25519.
     *
     * @param name the key's name, best the origin of the checkpoints
     * @param keys an Ed25519 pair
     * @return the signer
     * @throws InvalidNoteException when the name has spaces or a plus sign
     */
    public static NoteSigner ed25519(String name, KeyPair keys) {
        return new NoteSigner(name, NoteScheme.ED25519, keys);
    }

    /**
     * Signs with SM2 and SM3 of GB/T 32918; needs BouncyCastle.
     *
     * @param name the key's name, best the origin of the checkpoints
     * @param keys a pair on the curve sm2p256v1
     * @return the signer
     * @throws InvalidNoteException when the name has spaces or a plus sign
     */
    public static NoteSigner sm2(String name, KeyPair keys) {
        return new NoteSigner(name, NoteScheme.SM2, keys);
    }

    /**
     * Returns the public half, for those who check.
     *
     * @return the verifier
     */
    public NoteVerifier verifier() {
        return verifier;
    }

    byte[] sign(byte[] message) {
        try {
            return scheme.sign(key, message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this key cannot sign", e);
        }
    }
}
