using System.Collections.Immutable;
using Gridlock.Core.Loops;

namespace Gridlock.Core.Tests.Loops;

public sealed class LoopDetectorTests
{
    private const int KeptBytes = 64 * 1024;

    [Fact]
    public void However_a_text_is_cut_into_pieces_the_loops_are_the_same()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            string text = Mixed(random);
            ImmutableArray<Loop> whole = LoopDetector.Find(text);

            var detector = new LoopDetector();
            bool told = false;
            for (int start = 0; start < text.Length; )
            {
                int length = Math.Min(random.Next(4) == 0 ? 1 : random.Next(1, 400), text.Length - start);
                bool alarmed = detector.Add(text.AsSpan(start, length));
                start += length;
                (alarmed && told).Should().BeFalse("the first alarm is raised once");
                told |= alarmed;
                if (alarmed)
                {
                    detector.Alarm!.Value.Alarm.Should().BeInRange(start - length + 1, start);
                }
            }

            detector.Loops().Should().Equal(whole, "seed {0}", seed);
            told.Should().Be(!whole.IsEmpty);
        }
    }

    [Fact]
    public void A_planted_cycle_is_found_with_its_onset_its_period_and_its_repeats()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            string before = LoopTexts.Prose(random, random.Next(5, 60));
            int period = random.Next(30, 2_000);
            string text = before + LoopTexts.Repeated(LoopTexts.Period(random, period), 6);

            Loop loop = LoopDetector.Find(text)[0];

            loop.Kind.Should().Be(LoopKind.Verbatim, "seed {0}", seed);
            loop.Period.Should().Be(period);
            loop.Onset.Should().BeInRange(before.Length - 2, before.Length + 2);
            loop.Repeats.Should().BeApproximately(6, 0.2);
            loop.Evidence.End.Should().Be(text.Length);
            loop.Alarm.Should().BeLessThanOrEqualTo(before.Length + 2 * period + 200);
        }
    }

    [Fact]
    public void Prose_tables_matrices_enumerations_and_case_analysis_are_no_loops()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            string[] texts =
            [
                LoopTexts.Prose(random, 400),
                LoopTexts.Prose(random, 5) + LoopTexts.Table(random, random.Next(3, 60), random.Next(2, 9)),
                LoopTexts.Prose(random, 5) + LoopTexts.Matrix(random, random.Next(3, 45)),
                LoopTexts.Prose(random, 5) + LoopTexts.Enumeration(random.Next(5, 120)),
                LoopTexts.Prose(random, 5) + LoopTexts.Cases(random.Next(5, 120)),
                "```\n" + LoopTexts.Matrix(random, 20) + "```\n" + LoopTexts.Prose(random, 20),
            ];

            texts
                .Should()
                .AllSatisfy(text => LoopDetector.Find(text).Should().BeEmpty("seed {0}: {1}", seed, text[..80]));
        }
    }

    [Fact]
    public void Cases_that_are_checked_one_by_one_with_different_outcomes_are_no_loop() =>
        LoopDetector.Find(LoopTexts.CheckedCases()).Should().BeEmpty();

    [Fact]
    public void A_draft_that_is_copied_for_the_final_answer_is_no_loop()
    {
        string draft = LoopTexts.Prose(new Random(1), 60);

        LoopDetector.Find($"{draft}\nSo the final answer reads as follows.\n{draft}").Should().BeEmpty();
    }

    [Fact]
    public void The_second_return_to_a_rejected_grid_is_a_revision_loop()
    {
        string a = "1 2 3\n2 3 1\n3 1 2\n";
        string b = "2 1 3\n1 3 2\n3 2 1\n";
        string once = $"{a}That is wrong.\n{b}That is not right either.\n{a}Still not valid.\n";
        string twice = $"{once}{b}No.\n";

        LoopDetector.Find(once).Should().BeEmpty();
        Loop loop = LoopDetector.Find(twice).Should().ContainSingle().Subject;
        loop.Kind.Should().Be(LoopKind.Revision);
        loop.Onset.Should().Be(twice.IndexOf(a, a.Length, StringComparison.Ordinal));
        loop.Repeats.Should().Be(3);
    }

    [Fact]
    public void What_is_said_again_behind_a_standing_answer_runs_on()
    {
        string text =
            "<answer>42</answer>\n"
            + LoopTexts.Repeated("Thank you for reading this answer to the very end of it. ", 12);

        LoopDetector.Find(text)[0].Kind.Should().Be(LoopKind.RunOn);
    }

    [Fact]
    public void The_meter_rises_towards_an_alarm_and_falls_when_the_text_moves_on()
    {
        var random = new Random(3);
        var detector = new LoopDetector();
        detector.Add(LoopTexts.Prose(random, 20));
        double calm = detector.Meter;
        detector.Add(LoopTexts.Repeated(LoopTexts.Period(random, 120), 5));
        double looping = detector.Meter;
        detector.Add(LoopTexts.Prose(random, 200));

        calm.Should().BeLessThan(0.5);
        looping.Should().Be(1);
        detector.Meter.Should().BeLessThan(0.5);
        detector.IsLooping.Should().BeTrue("an alarm stays raised");
    }

    [Fact]
    public void A_stream_takes_at_most_64_kilobytes_and_nothing_more_while_it_is_read()
    {
        string text = Mixed(new Random(5));
        new LoopDetector().Add(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var detector = new LoopDetector();
        long made = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 20; i++)
        {
            detector.Add(text);
        }
        long read = GC.GetAllocatedBytesForCurrentThread();

        (made - before).Should().BeLessThanOrEqualTo(KeptBytes);
        (read - made).Should().Be(0);
    }

    private static string Mixed(Random random) =>
        LoopTexts.Prose(random, random.Next(5, 40))
        + LoopTexts.Table(random, 6, 4)
        + (
            random.Next(3) == 0
                ? ""
                : LoopTexts.Repeated(LoopTexts.Period(random, random.Next(5, 700)), random.Next(2, 8))
        )
        + LoopTexts.Prose(random, random.Next(5, 40))
        + LoopTexts.Matrix(random, 9)
        + "Wait, that is wrong.\n"
        + LoopTexts.Matrix(random, 3);
}
