package org.complaintkit.benchmarks.penalty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand.Take;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.PriceList;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten thousand charges of one party, 20, 50, 100 and 100 for each later one, counted without an end. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class AccountBenchmark {

    private static final int MANY = 10_000;
    private static final Party ZHANG = Party.of("zhang");
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final PriceList prices = new PriceList(
            List.of(new PriceRule(
                    "late",
                    List.of("R11-02"),
                    Window.EVER,
                    Penalties.steps(List.of(Money.parse("CNY 20"), Money.parse("CNY 50"), Money.parse("CNY 100"))))),
            ZoneId.of("Asia/Shanghai"));
    private final List<Take> inOrder =
            IntStream.range(0, MANY).mapToObj(AccountBenchmark::take).toList();
    private final List<Take> reversed = reversed(inOrder);
    private final Account full = after(Account.empty(ZHANG), prices.takeAll(Account.empty(ZHANG), inOrder));

    private static Take take(int hour) {
        Instant at = BEGIN.plusSeconds(3_600L * hour);
        ChargeId id = new ChargeId(ComplaintKey.of("C-" + hour), "late", 1, 1);
        return new Take(Origin.at(at), new Charge(id, List.of("R11-02"), ZHANG, at, FactMap.EMPTY));
    }

    private static List<Take> reversed(List<Take> takes) {
        List<Take> reversed = new ArrayList<>(takes);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    private static Account after(Account before, Decision<Entry> decision) {
        Account now = before;
        for (Entry entry : decision.events()) {
            now = now.apply(entry);
        }
        return now;
    }

    /** {@return the account after ten thousand charges, one after the other in order of occurrence} */
    @Benchmark
    public Account inOrder() {
        Account now = Account.empty(ZHANG);
        for (Take take : inOrder) {
            now = after(now, prices.decide(now, take));
        }
        return now;
    }

    /** {@return the account after ten thousand charges in reversed order, a thousand at once} */
    @Benchmark
    public Account reversedByTheThousand() {
        Account now = Account.empty(ZHANG);
        for (int i = 0; i < MANY; i += 1_000) {
            now = after(now, prices.takeAll(now, reversed.subList(i, i + 1_000)));
        }
        return now;
    }

    /** {@return the account after ten thousand charges in reversed order, all at once} */
    @Benchmark
    public Account reversedAtOnce() {
        return after(Account.empty(ZHANG), prices.takeAll(Account.empty(ZHANG), reversed));
    }

    /** {@return the worst that one charge can do: before ten thousand others, each of which is corrected} */
    @Benchmark
    public Account oneBeforeAll() {
        return after(full, prices.decide(full, take(-1)));
    }
}
