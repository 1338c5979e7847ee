using System.Collections.Immutable;
using Gridlock.Core.Judging;
using Gridlock.Core.Matches.Styles;
using Gridlock.Core.Players;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Wording.Checks;
using Gridlock.Transcripts.Journal;
using Gridlock.Transcripts.Reading;

namespace Gridlock.Core.Matches;

/// <summary>Lets players play the same puzzle side by side, each at its own pace.</summary>
public sealed class DuelExecutor(MatchExecutor matches)
{
    /// <summary>Returns what was played, also when cancelled meanwhile.</summary>
    /// <exception cref="JournalException">The journal failed; the matches that were under way have stopped.</exception>
    public async Task<DuelResult> PlayAsync(
        DuelPlan plan,
        ImmutableArray<Player> players,
        CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var judge = new MatchJudge(plan.Puzzle);
        DuelBoard? board =
            players.Length > 1 && plan.Styles.Any(static style => style.Stance == Stance.Other)
                ? new DuelBoard(players, plan)
                : null;
        PlayedTiers[] played = await Task.WhenAll(
                players.Select((player, seat) => PlayAllTiersAsync(plan, player, seat, judge, board, stop))
            )
            .ConfigureAwait(false);
        return new DuelResult([.. played], cancellationToken.IsCancellationRequested);
    }

    private async Task<PlayedTiers> PlayAllTiersAsync(
        DuelPlan plan,
        Player player,
        int seat,
        MatchJudge judge,
        DuelBoard? board,
        CancellationTokenSource stop
    )
    {
        // The caller's own thread is left at once, so that no player has to wait for another's start.
        await Task.Yield();
        try
        {
            var played = ImmutableArray.CreateBuilder<JudgedMatch>();
            Seed seed = plan.Seed.Derive("player", seat);
            foreach (int tier in plan.Tiers)
            {
                if (stop.IsCancellationRequested)
                {
                    break;
                }
                var match = new MatchPlan(
                    plan.MatchName(seat, tier),
                    plan.Puzzle,
                    tier,
                    plan.Rounds,
                    seed.Derive("tier", tier)
                )
                {
                    Styles = plan.Styles,
                    Draws = plan.Seed.Derive("draws", tier),
                    Other = board?.Seat(seat, tier),
                };
                MatchRecord record = await matches.PlayAsync(match, player, stop.Token).ConfigureAwait(false);
                board?.Leave(seat, tier);
                played.Add(new JudgedMatch(record, judge.Judge(tier, RoundTexts.Of(record))));
                if (record.End?.Outcome == MatchExecutor.BudgetSpent)
                {
                    break;
                }
            }
            return new PlayedTiers(player, played.ToImmutable());
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            foreach (int tier in plan.Tiers)
            {
                board?.Leave(seat, tier);
            }
        }
    }
}
