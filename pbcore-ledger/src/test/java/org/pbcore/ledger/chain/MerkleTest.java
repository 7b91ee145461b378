package org.pbcore.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MerkleTest {
    private static final HexFormat HEX = HexFormat.of();

    private final MerkleHasher hasher = new MerkleHasher(HashAlgorithm.SHA_256);

    static List<String[]> vectors() {
        return Vectors.of("merkle-proofs.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void proof_ofThePublishedVectors_isGoodOrBad(
            String kind, String name, long first, long size, String one, String other, String proof, String good) {
        List<String> hashes = proof.isEmpty() ? List.of() : List.of(proof.split(",", -1));
        boolean verifies = kind.equals("inclusion")
                ? new InclusionProof(first, size, hashes)
                        .verifiesLeafHash(hasher, HEX.parseHex(one), HEX.parseHex(other))
                : new ConsistencyProof(first, size, hashes).verifies(hasher, HEX.parseHex(one), HEX.parseHex(other));

        assertThat(verifies).as(name).isEqualTo(good.equals("yes"));
    }

    @Test
    void hashes_ofThePublishedVectors_areTheSame() {
        assertThat(HEX.formatHex(hasher.empty()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new MerkleFrontier(hasher).root()).isEqualTo(hasher.empty());
        assertThat(HEX.formatHex(hasher.leaf(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(HEX.formatHex(hasher.leaf("L123456".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(HEX.formatHex(hasher.node(
                        "N123".getBytes(StandardCharsets.US_ASCII), "N456".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
    }

    @Property(tries = 300)
    void proofs_ofAnyTree_verifyAndFailWhenAnythingIsOther(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(max = 199) int any) {
        List<byte[]> leaves = leaves(size);
        byte[] root = root(leaves);
        MerkleFrontier frontier = new MerkleFrontier(hasher);
        leaves.forEach(frontier::add);
        assertThat(frontier.root()).isEqualTo(root);
        assertThat(frontier.size()).isEqualTo(size);

        int index = any % size;
        InclusionProof inclusion =
                new InclusionProof(index, size, filled(ProofBuilder.inclusion(hasher, index, size), leaves));
        assertThat(inclusion.verifies(hasher, leaves.get(index), root)).isTrue();
        assertThat(inclusion.verifies(hasher, new byte[] {1, 2, 3}, root)).isFalse();
        assertThat(inclusion.verifies(hasher, leaves.get(index), hasher.empty()))
                .isFalse();

        int before = 1 + any % size;
        byte[] earlier = root(leaves.subList(0, before));
        ConsistencyProof consistency =
                new ConsistencyProof(before, size, filled(ProofBuilder.consistency(hasher, before, size), leaves));
        assertThat(consistency.verifies(hasher, earlier, root)).isTrue();
        assertThat(consistency.verifies(hasher, hasher.leaf(root), root)).isFalse();
        assertThat(consistency.verifies(hasher, earlier, hasher.leaf(root))).isFalse();
    }

    @Test
    void proofs_outsideTheTree_areRefused() {
        assertThatThrownBy(() -> ProofBuilder.inclusion(hasher, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofBuilder.consistency(hasher, 4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new InclusionProof(0, 2, List.of("zz")).verifies(hasher, new byte[0], hasher.empty()))
                .isFalse();
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Integer.toString(i).getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    private static List<String> filled(ProofBuilder builder, List<byte[]> leaves) {
        leaves.forEach(builder::add);
        return builder.hashes();
    }

    /** MTH of RFC 6962, word for word. */
    private byte[] root(List<byte[]> leaves) {
        int size = leaves.size();
        if (size <= 1) {
            return size == 0 ? hasher.empty() : hasher.leaf(leaves.get(0));
        }
        int cut = 1;
        while (cut * 2 < size) {
            cut *= 2;
        }
        return hasher.node(root(leaves.subList(0, cut)), root(leaves.subList(cut, size)));
    }

    @Test
    void sm3_ofThePublishedExample_isTheSame() {
        // GB/T 32905-2016, example 1: the digest of "abc"
        byte[] digest = HashAlgorithm.SM3.newDigest().digest("abc".getBytes(StandardCharsets.US_ASCII));
        String expected = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
        byte[] digits = new byte[2 * HashAlgorithm.BYTES];
        HashAlgorithm.hex(digest, digits);

        assertThat(HashAlgorithm.hex(digest)).isEqualTo(expected);
        assertThat(digits).asString(StandardCharsets.US_ASCII).isEqualTo(expected);
        assertThat(HashAlgorithm.bytes(expected)).isEqualTo(digest);
    }
}
