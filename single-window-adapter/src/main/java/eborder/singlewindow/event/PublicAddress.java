package eborder.singlewindow.event;

import java.net.InetAddress;
import java.util.List;

/**
 * Whether an address belongs to somebody on the public Internet. Sources: IANA's registries of special-purpose addresses for IPv4 and IPv6
 * (RFC 6890), as they stood in November 2026. What isn't known to be public is not.
 */
final class PublicAddress {
    private static final List<Block> NOT_PUBLIC_V4 = List.of(
            Block.of(0, 0, 0, 8), // this network
            Block.of(10, 0, 0, 8), // private
            Block.of(100, 64, 0, 10), // carrier-grade NAT
            Block.of(127, 0, 0, 8), // loopback
            Block.of(169, 254, 0, 16), // link-local, metadata of clouds
            Block.of(172, 16, 0, 12), // private
            Block.of(192, 0, 0, 24), // protocol assignments
            Block.of(192, 0, 2, 24), // documentation
            Block.of(192, 31, 196, 24), // AS112
            Block.of(192, 52, 193, 24), // AMT
            Block.of(192, 88, 99, 24), // 6to4 relays
            Block.of(192, 168, 0, 16), // private
            Block.of(192, 175, 48, 24), // AS112
            Block.of(198, 18, 0, 15), // benchmarking
            Block.of(198, 51, 100, 24), // documentation
            Block.of(203, 0, 113, 24), // documentation
            Block.of(224, 0, 0, 3)); // multicast, reserved, broadcast

    /** Global unicast is 2000::/3; what embeds an IPv4 address (mapped, NAT64) or stays inside lies elsewhere. */
    private static final Block GLOBAL = Block.of(0x2000, 0, 3);

    private static final List<Block> NOT_PUBLIC_V6 = List.of(
            Block.of(0x2001, 0, 23), // protocol assignments: Teredo, ORCHID, benchmarking
            Block.of(0x2001, 0xdb8, 32), // documentation
            Block.of(0x2002, 0, 16), // 6to4
            Block.of(0x2620, 0x4f, 32), // AS112
            Block.of(0x3fff, 0, 20)); // documentation

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = first(bytes);
        if (bytes.length == 4) {
            return NOT_PUBLIC_V4.stream().noneMatch(block -> block.holds(first));
        }
        return GLOBAL.holds(first) && NOT_PUBLIC_V6.stream().noneMatch(block -> block.holds(first));
    }

    private static int first(byte[] bytes) {
        return (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    }

    /** A block told apart by the first 32 bits of an address. @param length of the prefix, from 1 to 32 */
    private record Block(int prefix, int length) {
        static Block of(int one, int two, int three, int length) {
            return new Block(one << 24 | two << 16 | three << 8, length);
        }

        /** Of an IPv6 address. */
        static Block of(int one, int two, int length) {
            return new Block(one << 16 | two, length);
        }

        boolean holds(int first) {
            return (first ^ prefix) >>> (32 - length) == 0;
        }
    }
}
