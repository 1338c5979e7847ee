using Gridlock.Core.Gates.Planning;
using Gridlock.Core.Players;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Core.Statistics.Power;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Generation;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Themes;
using Gridlock.Puzzles.Wording;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Gates;

/// <summary>A comparison that somebody thinks of.</summary>
/// <param name="Players">Empty where only numbers are asked for.</param>
/// <param name="Tiers">Of each puzzle that are played.</param>
/// <param name="AnswerTokens">Of an answer, reasoning included.</param>
internal sealed record PlanRequest(
    PairedDesign Design,
    IReadOnlyList<PlayerName> Players,
    int Tiers,
    int Rounds,
    int Repeats,
    long AnswerTokens
)
{
    private const int BytesPerToken = 4;

    /// <summary>A baseline and a candidate, where none is named.</summary>
    private const int UsualPlayers = 2;

    public long CallsPerPuzzle => (long)Math.Max(Players.Count, 1) * Tiers * Repeats * (Rounds + 1);

    /// <summary>Calls of all players, or of the two that a comparison has where none is named.</summary>
    public long CallsFor(long puzzles) => puzzles * CallsPerPuzzle * (Players.Count == 0 ? UsualPlayers : 1);

    /// <summary>One estimate a player.</summary>
    public IReadOnlyList<PlayerEstimate> Estimate(long puzzles, ProviderCatalogue catalogue)
    {
        long prompt = PromptTokens();
        return
        [
            .. Players.Select(player =>
                PlayerEstimate.Of(
                    player.ToString(),
                    player.IsSimulated,
                    PriceOf(player, catalogue),
                    puzzles * Tiers * Repeats,
                    Rounds,
                    prompt,
                    AnswerTokens
                )
            ),
        ];
    }

    private static TokenPrice? PriceOf(PlayerName player, ProviderCatalogue catalogue) =>
        catalogue.PriceOf(player)
        ?? (player.IsSimulated || player.Address is { IsLoopback: true } ? TokenPrice.Free : null);

    /// <summary>Of the classic puzzle, four bytes a token.</summary>
    private static long PromptTokens()
    {
        var generator = new PuzzleGenerator();
        return
            generator.Generate(new PuzzleSpec(4, 7, 15, 3, ThemeCatalogue.All[0]), Seed.Parse("plan"))
                is GenerationResult.Generated made
            ? made.Puzzle.Tiers.Max(tier => (long)PromptWriter.Write(made.Puzzle, tier.Tier).Length) / BytesPerToken
            : throw new InvalidOperationException("The classic puzzle can always be made.");
    }
}
