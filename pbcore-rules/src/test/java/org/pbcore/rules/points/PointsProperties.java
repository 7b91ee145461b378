package org.pbcore.rules.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pbcore.rules.points.PointsEvent.Reversal;
import org.pbcore.rules.points.PointsEvent.Scored;

class PointsProperties {
    @Property(tries = 2000)
    void rate_anyEvents_isWhatTheWordsOfTheRuleSay(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);

        assertThat(world.tally(world.events).rate().members()).isEqualTo(PointsOracle.rate(world));
    }

    @Property(tries = 500)
    void rate_anyOrder_isTheSame(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        List<PointsEvent> shuffled = new ArrayList<>(world.events);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(world.tally(shuffled).rate().members())
                .isEqualTo(world.tally(world.events).rate().members());
    }

    @Property(tries = 500)
    void merge_overlappingPartsInAnyOrder_isTheWhole(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        PointsRound round = world.round();
        Random random = new Random(seed);
        List<PointsTally> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(round.tally());
        }
        for (PointsEvent event : world.events) {
            parts.get(random.nextInt(3)).add(event);
            if (random.nextBoolean()) {
                parts.get(random.nextInt(3)).add(event);
            }
        }
        Collections.shuffle(parts, random);
        PointsTally whole = round.tally();
        parts.forEach(whole::merge);

        assertThat(whole.rate().members()).isEqualTo(PointsOracle.rate(world));
    }

    @Property(tries = 500)
    void add_everythingAgain_changesNothing(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        PointsTally tally = world.tally(world.events);
        List<PointsRating> before = tally.rate().members();

        world.events.forEach(tally::add);

        assertThat(tally.rate().members()).isEqualTo(before);
    }

    @Property(tries = 500)
    void reversal_ofEachEvent_isAsIfItNeverWere(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        for (PointsEvent event : List.copyOf(world.events).subList(0, Math.min(5, world.events.size()))) {
            if (event instanceof Scored scored) {
                List<PointsEvent> reversed = new ArrayList<>(world.events);
                reversed.add(new Reversal("reversal", scored.id()));
                List<PointsEvent> without = new ArrayList<>(world.events);
                without.removeIf(scored::equals);

                assertThat(world.tally(reversed).rate().members())
                        .isEqualTo(world.tally(without).rate().members());
            }
        }
    }

    @Property(tries = 500)
    void explain_eachMember_addsUpToTheRating(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        PointsTally tally = world.tally(world.events);
        List<PointsRating> ratings = tally.rate().members();
        int explained = 0;
        for (int i = 0; i < ratings.size(); i++) {
            PointsExplanation why = tally.explain(ratings.get(i).id());
            explained += why.events().size();

            assertThat(why.rating()).isEqualTo(ratings.get(i));
            assertThat(why.breakdown().total()).isEqualTo(why.rating().total());
            assertThat(why.vetoes().isEmpty()).isEqualTo(!why.rating().isVetoed());
        }
        assertThat(explained)
                .isEqualTo(world.events.stream()
                        .distinct()
                        .filter(Scored.class::isInstance)
                        .count());
    }

    @Property(tries = 500)
    void levels_eachResult_countsWhoGotThem(@ForAll long seed) {
        PointsWorld world = new PointsWorld(seed);
        PointsRatings ratings = world.tally(world.events).rate();
        long placed = ratings.levels().stream()
                .filter(level -> level.level().stars() > 0)
                .mapToLong(LevelResult::placed)
                .sum();

        assertThat(ratings.members().stream()
                        .filter(rating -> rating.stars().orElse(0) > 0)
                        .count())
                .isEqualTo(placed);
    }
}
