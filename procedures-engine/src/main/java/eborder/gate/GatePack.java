package eborder.gate;

import eborder.permit.SealKeys.SealKey;
import java.util.List;

/**
 * All that a device goes by when it judges, but for the list of status. It names no person.
 *
 * @param unit code of the border unit whose device it is
 * @param lane null unless the device is an automated lane
 * @param seals by which seals are verified; {@code lists} keys of the list of status, base64url of SubjectPublicKeyInfo
 * @param ships calls of ships at ports where permits of the unit's zone hold
 * @param out places in the list of status of the permits whose holders went out last; {@code in} of those who came in last
 * @param parties numbers, without hyphens, of the tour parties that haven't ended: who they are is asked for one by one
 */
public record GatePack(
        String unit,
        DeviceLaw law,
        Terms terms,
        Lane lane,
        List<SealKey> seals,
        List<String> lists,
        List<Ship> ships,
        List<Integer> out,
        List<Integer> in,
        List<String> parties) {

    /** In seconds, but for the tries. */
    public record Terms(long lateUntil, long lockAfter, int pinTries, long listEvery, long packEvery) {}

    /** @param alikeFrom per cent; the others in seconds, as {@code LaneRules} has them */
    public record Lane(int alikeFrom, long stageWithin, long openWithin, long passWithin) {}

    /** @param imo as a number; {@code since} day on which the call was opened, so that permits of an earlier one are told apart */
    public record Ship(int imo, String unit, String phase, String since) {}
}
