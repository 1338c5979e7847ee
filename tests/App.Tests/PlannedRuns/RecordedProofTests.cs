using Gridlock.App.PlannedRuns;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Tiers;

namespace Gridlock.App.Tests.PlannedRuns;

public sealed class RecordedProofTests
{
    [Fact]
    public void The_record_of_a_unique_puzzle_stands()
    {
        for (int number = 0; number < 20; number++)
        {
            RecordedProof.Stands(ProvenByRecord.Make(number)).Should().BeTrue();
        }
    }

    [Fact]
    public void A_record_does_not_stand_for_a_puzzle_that_lost_a_condition()
    {
        // The conditions are minimal, so without any of them there is a second allocation.
        Puzzle puzzle = ProvenByRecord.Make(1);
        foreach (NumberedCondition lost in puzzle.Conditions)
        {
            Puzzle weaker = puzzle with { Conditions = puzzle.Conditions.Remove(lost) };

            RecordedProof.IsClaimed(weaker).Should().BeTrue();
            RecordedProof.Stands(weaker).Should().BeFalse($"condition {lost.Number} is needed");
        }
    }

    [Fact]
    public void A_record_does_not_stand_for_a_solution_that_breaks_a_condition()
    {
        Puzzle puzzle = ProvenByRecord.Make(2);
        byte[] other = [.. puzzle.Solution];
        (other[0], other[1]) = (other[1], other[0]);

        RecordedProof.Stands(puzzle with { Solution = [.. other] }).Should().BeFalse();
    }

    [Fact]
    public void What_was_not_proven_in_every_tier_claims_nothing()
    {
        Puzzle puzzle = ProvenByRecord.Make(3);
        ProofRecord proof = puzzle.Proof!;
        TierProof undecided = proof.Tiers[0] with { Status = ProofStatus.Undecided };

        RecordedProof.IsClaimed(puzzle with { Proof = null }).Should().BeFalse();
        RecordedProof.IsClaimed(puzzle with { Proof = proof with { Tiers = [] } }).Should().BeFalse();
        RecordedProof.IsClaimed(puzzle with { Proof = proof with { Tiers = [undecided] } }).Should().BeFalse();
        RecordedProof
            .IsClaimed(puzzle with { Proof = proof with { Status = ProofStatus.Undecided } })
            .Should()
            .BeFalse();
        RecordedProof.IsClaimed(puzzle with { Trap = new Trap.Impossible([]) }).Should().BeFalse();
    }
}
