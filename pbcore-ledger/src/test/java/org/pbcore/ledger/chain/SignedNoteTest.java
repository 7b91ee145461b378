package org.pbcore.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    private static final String ROOT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** The example of C2SP signed-note. */
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = "This is an example message.\n\n— example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    @Test
    void note_ofThePublishedExample_isSigned() {
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.isSignedBy(NoteVerifier.parse(KEY))).isTrue();
        assertThat(note.format()).isEqualTo(NOTE);
        assertThat(SignedNote.parse(NOTE.replace("message", "massage")).isSignedBy(NoteVerifier.parse(KEY)))
                .isFalse();
    }

    @Test
    void note_ofTheGoChecksumDatabase_isSigned() {
        String vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        String note =
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
                        + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

        assertThat(SignedNote.parse(note).isSignedBy(NoteVerifier.parse(vkey))).isTrue();
    }

    @Test
    void note_signedByTwo_isSignedByEach() throws GeneralSecurityException {
        NoteSigner one = NoteSigner.ed25519("a.example/ledger", ed25519());
        NoteSigner other = NoteSigner.sm2("a.example/ledger", sm2());
        Checkpoint checkpoint = new Checkpoint("a.example/ledger/street-1", 7, ROOT);
        SignedNote note = SignedNote.parse(
                SignedNote.sign(checkpoint.text(), List.of(one, other)).format());

        assertThat(note.isSignedBy(NoteVerifier.parse(one.verifier().format()))).isTrue();
        assertThat(note.isSignedBy(NoteVerifier.parse(other.verifier().format())))
                .isTrue();
        assertThat(note.isSignedBy(
                        NoteSigner.ed25519("a.example/ledger", ed25519()).verifier()))
                .isFalse();
        assertThat(note.isSignedBy(NoteSigner.sm2("a.example/ledger", sm2()).verifier()))
                .isFalse();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
        SignedNote other8 = new SignedNote(note.text().replace("\n7\n", "\n8\n"), note.signatures());
        assertThat(other8.isSignedBy(one.verifier())).isFalse();
        assertThat(other8.isSignedBy(other.verifier())).isFalse();
    }

    @Test
    void checkpoint_ofThePublishedExample_isRead() {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

        assertThat(Checkpoint.parse(text).size()).isEqualTo(20852163);
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
        assertThat(Checkpoint.parse(text + "an extension\n").text()).isEqualTo(text);
    }

    @Test
    void checkpoint_ofNoEntriesAndAnOriginInWords_isReadAsWritten() {
        Checkpoint empty = new Checkpoint("an origin", 0, ROOT);

        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
        assertThatThrownBy(() -> new Checkpoint("an origin", -1, ROOT)).isInstanceOf(InvalidNoteException.class);
    }

    @Test
    void note_whoseSignatureIsCut_isNotSigned() {
        String blob = NOTE.substring(NOTE.lastIndexOf(' ') + 1).trim();

        for (int length = 8; length < blob.length(); length += 4) {
            SignedNote cut = SignedNote.parse(NOTE.replace(blob, blob.substring(0, length)));
            assertThat(cut.isSignedBy(NoteVerifier.parse(KEY))).isFalse();
        }
    }

    @Test
    void note_withManySignatures_isTakenUpToTheLimit() {
        String line = "— b AAAAAAA=\n";

        assertThat(SignedNote.parse("a\n\n" + line.repeat(64)).signatures()).hasSize(64);
        assertThatThrownBy(() -> SignedNote.parse("a\n\n" + line.repeat(65))).isInstanceOf(InvalidNoteException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n1\nxx\n",
                "a\n1\nCsUY\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\tb\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\nan extension\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
            })
    void checkpoint_malformed_isRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(InvalidNoteException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n",
                "a\n\n",
                "a\n\n— b\n",
                "a\n\nb c\n",
                "a\n\n— b AAAA\n",
                "a\n\n— b AAAAAA==\n",
                "a\n\n— b ????????\n",
                "a\n\n— b+c AAAAAAAA\n",
                "a\n\n— +c AAAAAAAA\n",
                "a\tb\n\n— b AAAAAAAA\n"
            })
    void note_malformed_isRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(InvalidNoteException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "a+00000000+AAAA"
            })
    void verifierKey_malformed_isRefused(String vkey) {
        assertThatThrownBy(() -> NoteVerifier.parse(vkey)).isInstanceOf(InvalidNoteException.class);
    }

    /** The public points of these have a coordinate of 33, of 32 and of 31 bytes as a BigInteger writes it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 119})
    void key_whoseCoordinatesAreShortOrLong_isWrittenAndRead(int secret) throws GeneralSecurityException {
        ECParameterSpec curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        KeyFactory keys = KeyFactory.getInstance("EC", new BouncyCastleProvider());
        BigInteger factor = BigInteger.valueOf(secret);
        NoteSigner signer = NoteSigner.sm2(
                "a",
                new KeyPair(
                        keys.generatePublic(new ECPublicKeySpec(curve.getG().multiply(factor), curve)),
                        keys.generatePrivate(new ECPrivateKeySpec(factor, curve))));

        SignedNote note = SignedNote.sign("text\n", List.of(signer));
        assertThat(note.isSignedBy(NoteVerifier.parse(signer.verifier().format())))
                .isTrue();
    }

    private static KeyPair ed25519() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static KeyPair sm2() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        return generator.generateKeyPair();
    }
}
