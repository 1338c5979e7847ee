using System.Collections.Immutable;
using System.Text;
using Gridlock.Core.Judging.Answers;
using Gridlock.Core.Judging.Verification.Styles;
using Gridlock.Core.Matches;
using Gridlock.Core.Matches.Styles;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Budget;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Wording;
using Gridlock.Puzzles.Wording.Checks;

namespace Gridlock.Core.Runs.Forecasts;

/// <summary>Reckons what a run will take.</summary>
public static class Forecaster
{
    /// <summary>An answer of 2,000 tokens at 50 tokens a second.</summary>
    public const double UsualSecondsPerCall = 40;

    /// <param name="casesOfPlayer">Cases of each player.</param>
    /// <param name="styles">Of the verification rounds; none for the neutral check.</param>
    /// <param name="sample">Puzzles of the run; the longest of their prompts stands for all.</param>
    /// <param name="tiers">Those that are played; empty for all.</param>
    /// <param name="lanes">Cases at a time of each player.</param>
    /// <param name="concurrency">Cases at a time, of all players together.</param>
    public static RunForecast Of(
        int puzzles,
        long casesOfPlayer,
        int rounds,
        ImmutableArray<VerificationStyle> styles,
        IReadOnlyCollection<Puzzle> sample,
        ImmutableArray<int> tiers,
        ImmutableArray<Player> players,
        ImmutableArray<int> lanes,
        int concurrency
    )
    {
        long prompt = 0;
        long check = 0;
        foreach (Puzzle puzzle in sample)
        {
            foreach (int tier in puzzle.Tiers.Select(static tier => tier.Tier))
            {
                if (tiers.IsEmpty || tiers.Contains(tier))
                {
                    prompt = Math.Max(prompt, WorstCase.PromptTokens([PromptWriter.Write(puzzle, tier)]));
                    check = Math.Max(check, Bytes(LongestCheck(puzzle, tier, styles)));
                }
            }
        }
        ImmutableArray<PlayerForecast> forecasts =
        [
            .. players.Select(player => Of(player, casesOfPlayer, rounds, prompt, check)),
        ];
        // A case's rounds follow one another: only cases are played side by side.
        double cases = lanes
            .Select(lane => casesOfPlayer / (double)lane)
            .Append(casesOfPlayer * players.Length / (double)concurrency)
            .Max(Math.Ceiling);
        double seconds = cases * (rounds + 1) * UsualSecondsPerCall;
        return new RunForecast(puzzles, forecasts, sample.Count, UsualSecondsPerCall, TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Of the styles; the names in an arrangement that is shown are as long in any order. A fresh conversation repeats the
    /// puzzle, but none of the rounds before, so that a round that goes on is never shorter.</summary>
    private static string LongestCheck(Puzzle puzzle, int tier, ImmutableArray<VerificationStyle> styles)
    {
        Answer.Allocation? grid = puzzle.Solution.IsDefaultOrEmpty ? null : new Answer.Allocation(puzzle.Solution);
        int last = puzzle.ConditionsOf(tier).Length;
        return styles
            .Where(style => grid is not null || style is { Fresh: false, Stance: not (Stance.Other or Stance.Planted) })
            .Select(style => new RoundAsk(
                style with
                {
                    Fresh = false,
                },
                style.Stance == Stance.Violated ? last : null,
                style.Fresh || style.Stance is Stance.Other or Stance.Planted ? grid : null,
                null
            ))
            .Append(RoundAsk.Usual)
            .Select(ask => ask.Message(puzzle, tier))
            .MaxBy(static message => message.Length)!;
    }

    private static PlayerForecast Of(Player player, long cases, int rounds, long prompt, long check)
    {
        int limit = player.OutputLimit ?? WorstCase.UsualOutputLimit;
        long input = 0;
        for (int round = 0; round <= rounds; round++)
        {
            // Every later round repeats all answers before it, without their reasoning.
            input += prompt + (round * (limit + check));
        }
        decimal? cost = player.Price is { } price
            ? cases * (WorstCase.Of(input, 0, price) + ((rounds + 1) * WorstCase.Of(0, limit, price)))
            : null;
        return new PlayerForecast(
            player.Name.ToString(),
            player.IsSimulated,
            cases,
            cases * (rounds + 1),
            limit,
            player.OutputLimit is null,
            cases * input,
            cases * (rounds + 1) * limit,
            cost
        );
    }

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text) + WorstCase.TokensAroundMessage;
}
