using System.Collections.Immutable;
using Gridlock.App.Terminal.Pictures;
using Gridlock.App.Tests.Running;
using Gridlock.Core.Matches;
using Gridlock.Core.Players;
using Gridlock.Puzzles;
using Gridlock.Puzzles.Identity;
using Gridlock.Puzzles.Json;
using Gridlock.Transcripts.Events;

namespace Gridlock.App.Tests.Terminal;

/// <summary>A duel on a puzzle small enough to check by eye, played event by event.</summary>
internal sealed class SmallDuel
{
    private const string Json = """
        {"format":"gridlock-puzzle/1","id":"2x3-small","shape":"lineup","rows":2,"columns":3,"theme":"museum",
        "columnNoun":"hall","columnNounPlural":"halls","columnNames":["hall 1","hall 2","hall 3"],
        "categories":[
          {"name":"gem","artifacts":[{"name":"ruby","complexity":1},{"name":"opal","complexity":2},{"name":"jade","complexity":3}]},
          {"name":"device","artifacts":[{"name":"abacus","complexity":1},{"name":"compass","complexity":2},{"name":"sundial","complexity":3}]}],
        "conditions":[
          {"number":1,"tier":0,"kind":"in-column","arguments":{"artifact":"ruby","column":1},"text":"The ruby is in hall 1."},
          {"number":2,"tier":1,"kind":"left-of","arguments":{"first":"opal","second":"jade"},"text":"The opal is somewhere to the left of the jade."},
          {"number":3,"tier":1,"kind":"in-column","arguments":{"artifact":"abacus","column":1},"text":"The abacus is in hall 1."},
          {"number":4,"tier":1,"kind":"in-column","arguments":{"artifact":"compass","column":2},"text":"The compass is in hall 2."}],
        "solution":[["ruby","opal","jade"],["abacus","compass","sundial"]],
        "tiers":[{"tier":1,"grade":2,"steps":6}],
        "proof":{"engine":"wasm","version":"0.9.1","status":"unique","milliseconds":41,
          "tiers":[{"tier":1,"status":"unique","conflicts":0,"branches":0}]}}
        """;

    private readonly List<Telling> _tellings = [];

    public SmallDuel(params string[] players)
    {
        Puzzle = ((PuzzleReading.Read)PuzzleJson.Read(Json)).Puzzle;
        var plan = new DuelPlan(Puzzle, [1], Rounds: 1, Seed.Parse("small"));
        ImmutableArray<Player> seats = [.. players.Select(Seat)];
        Picture = new DuelPicture(plan, seats, Time);
        for (int seat = 0; seat < players.Length; seat++)
        {
            See(new MatchStarted(plan.MatchName(seat, 1), players[seat], seats[seat].IsSimulated, Puzzle.Id, "", 1, 1));
        }
    }

    public ManualTime Time { get; } = new();

    public Puzzle Puzzle { get; }

    public DuelPicture Picture { get; }

    public IReadOnlyList<Telling> Tellings => _tellings;

    public void Ask(int seat, int round) =>
        See(new CallIntent(Call(seat, round), $"2x3-small.p{seat + 1}.t1", round, 1, "", "", "", []));

    public void Reason(int seat, int round, string text) =>
        See(new CallDelta(Call(seat, round), 0, DeltaKind.Reasoning, text));

    public void Answer(int seat, int round, string text) =>
        See(new CallDelta(Call(seat, round), 0, DeltaKind.Answer, text));

    public void Finish(int seat, int round, long characters, long tokens) =>
        See(
            new CallFinal(
                Call(seat, round),
                0,
                "stop",
                null,
                null,
                new CallUsage(null, tokens, null),
                0,
                characters,
                new Dictionary<string, string>()
            )
        );

    public void Fail(int seat, int round, string reason) =>
        See(new CallFailed(Call(seat, round), 0, "rate-limited", 429, reason, false));

    public void Retry(int seat, int round, double seconds) =>
        See(
            new CallRetry(Call(seat, round), $"2x3-small.p{seat + 1}.t1", round, 2, (long)(seconds * 1_000_000), "429")
        );

    private static string Call(int seat, int round) => $"p{seat}.r{round}";

    private static Player Seat(string name) =>
        new(((PlayerNameParse.Accepted)PlayerName.Parse(name)).Name, null!, "http://127.0.0.1/v1/chat/completions");

    private void See(JournalEvent seen)
    {
        if (Picture.Apply(seen) is Telling telling)
        {
            _tellings.Add(telling);
        }
    }
}
