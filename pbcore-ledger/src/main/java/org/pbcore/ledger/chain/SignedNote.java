package org.pbcore.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures, in the form of C2SP signed-note.
 *
 * @param text the text, which ends with a newline
 * @param signatures its signatures
 */
public record SignedNote(String text, List<Signature> signatures) {
    private static final String BEGIN = "— ";
    private static final int MAX_SIGNATURES = 64;
    private static final int KEY_ID_BYTES = 4;

    /**
     * A signature line.
     *
     * @param name the name of the key
     * @param blob the key's id and the signature, in Base64
     */
    public record Signature(String name, String blob) {}

    /**
     * Holds a note.
     *
     * @param text the text
     * @param signatures its signatures
     * @throws InvalidNoteException when the text does not end with a newline, or holds control characters
     */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new InvalidNoteException("文本应以换行结尾且无控制字符 expected a newline at the end, no control characters");
        }
    }

    /**
     * Signs a text.
     *
     * @param text the text, for example of a checkpoint
     * @param signers who signs
     * @return the note
     */
    public static SignedNote sign(String text, List<NoteSigner> signers) {
        List<Signature> signatures = new ArrayList<>();
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        for (NoteSigner signer : signers) {
            byte[] signature = signer.sign(message);
            byte[] blob = ByteBuffer.allocate(KEY_ID_BYTES + signature.length)
                    .putInt(signer.verifier().keyId())
                    .put(signature)
                    .array();
            signatures.add(
                    new Signature(signer.verifier().name(), Base64.getEncoder().encodeToString(blob)));
        }
        return new SignedNote(text, signatures);
    }

    /**
     * Reads a note.
     *
     * @param note a text, an empty line, and signature lines
     * @return the note
     * @throws InvalidNoteException when it is none
     */
    public static SignedNote parse(String note) {
        int cut = note.lastIndexOf("\n\n");
        if (cut < 0 || !note.endsWith("\n") || cut + 2 == note.length()) {
            throw new InvalidNoteException("应有空行和签名行 expected an empty line and signature lines");
        }
        String[] lines = note.substring(cut + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MAX_SIGNATURES) {
            throw new InvalidNoteException("签名过多 more than " + MAX_SIGNATURES + " signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : lines) {
            String[] words =
                    line.startsWith(BEGIN) ? line.substring(BEGIN.length()).split(" ", -1) : new String[0];
            if (words.length != 2
                    || words[0].isEmpty()
                    || words[0].indexOf('+') >= 0
                    || bytes(words[1]).length <= KEY_ID_BYTES) {
                throw new InvalidNoteException("签名行应为破折号、名称、Base64 expected a dash, a name and Base64");
            }
            signatures.add(new Signature(words[0], words[1]));
        }
        return new SignedNote(note.substring(0, cut + 1), signatures);
    }

    /**
     * Returns the note as it is kept and sent.
     *
     * @return the text, an empty line, and the signature lines
     */
    public String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Signature signature : signatures) {
            note.append(BEGIN)
                    .append(signature.name())
                    .append(' ')
                    .append(signature.blob())
                    .append('\n');
        }
        return note.toString();
    }

    /**
     * Checks the signatures of one key; those of other keys are passed over.
     *
     * @param verifier the key that is trusted
     * @return true when the key signed, and every signature under its name and id is good
     */
    public boolean isSignedBy(NoteVerifier verifier) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        boolean signed = false;
        for (Signature line : signatures) {
            ByteBuffer blob = ByteBuffer.wrap(bytes(line.blob()));
            if (line.name().equals(verifier.name())
                    && blob.remaining() > KEY_ID_BYTES
                    && blob.getInt() == verifier.keyId()) {
                byte[] signature = new byte[blob.remaining()];
                blob.get(signature);
                if (!verifier.verifies(message, signature)) {
                    return false;
                }
                signed = true;
            }
        }
        return signed;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
